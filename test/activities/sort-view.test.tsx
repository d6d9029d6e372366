// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { item, jobGiftOrGimmick, jobOrGift } from './samples.ts';

const put = (...placed: [string, string][]): Answer => ({
  kind: 'sort',
  placed: placed.map(([card, group]) => ({ card: item(card), group: item(group) })),
});
const core = () => screen.getByRole('button', { name: 'Core service' });
const gift = () => screen.getByRole('button', { name: 'The experience' });
const undo = () => screen.getByRole('button', { name: 'Undo' });
const standingIn = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((card) => card.textContent);

test('one card at a time is placed by pointer, and the focus stays on its group', async () => {
  const { user, answers } = await renderActivity(jobOrGift);
  expect(screen.getByText('Card 1 of 3')).toBeVisible();
  expect(screen.getByText('The order is right')).toBeVisible();
  await user.click(core());
  expect(answers).toEqual([put(['order', 'core'])]);
  expect(core()).toHaveFocus();
  expect(screen.getByText('Card 2 of 3')).toBeVisible();
  expect(standingIn('Core service')).toEqual(['The order is right, where it belongs']);
});

test('arrow keys place from anywhere in the activity', async () => {
  const { user, answers } = await renderActivity(jobOrGift, { answer: put(['order', 'core']) });
  undo().focus();
  await user.keyboard('{ArrowRight}');
  expect(answers.at(-1)).toEqual(put(['order', 'core'], ['dog', 'gift']));
  expect(undo()).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(answers.at(-1)).toEqual(put(['order', 'core'], ['dog', 'gift'], ['open', 'core']));
  expect(undo()).toHaveFocus();
});

test('in a right-to-left page the arrows follow the screen', async () => {
  const { user, answers } = await renderActivity(jobOrGift, {
    page: (view) => <div dir="rtl">{view}</div>,
  });
  core().focus();
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  expect(answers.at(-1)).toEqual(put(['order', 'core'], ['dog', 'gift']));
});

test('with three groups the digits place', async () => {
  const { user, answers } = await renderActivity(jobGiftOrGimmick);
  core().focus();
  await user.keyboard('2312');
  expect(answers.at(-1)).toEqual(
    put(['order', 'gift'], ['dog', 'gimmick'], ['open', 'core'], ['balloon', 'gift']),
  );
});

test('keys that belong to the browser are left to it', async () => {
  const { user, answers } = await renderActivity(jobOrGift);
  core().focus();
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}1{/Control}x');
  expect(answers).toEqual([]);
});

test('a card in another group stays there and gains its reason and a way on', async () => {
  const { user, answers } = await renderActivity(jobOrGift);
  await user.click(gift());
  expect(standingIn('The experience')).toEqual([
    'The order is rightIt is what they paid for.Move it to Core service',
  ]);
  await user.click(screen.getByRole('button', { name: 'Move it to Core service' }));
  expect(answers.at(-1)).toEqual(put(['order', 'core']));
  expect(standingIn('Core service')).toEqual(['The order is right, where it belongs']);
  expect(core()).toHaveFocus();
});

test('what happened and what comes next is announced', async () => {
  const { user } = await renderActivity(jobOrGift);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await user.click(core());
  expect(region).toHaveTextContent(
    '“The order is right” is with Core service. It belongs there. Card 2 of 3: Knows the dog’s name',
  );
  await user.click(core());
  expect(region).toHaveTextContent(
    '“Knows the dog’s name” is with Core service. Somebody paid attention. Card 3 of 3: Open on time',
  );
  await user.click(core());
  expect(region).toHaveTextContent('2 of 3 cards stand where they belong.');
});

test('Backspace and Undo take back the last card', async () => {
  const { user, answers } = await renderActivity(jobOrGift);
  expect(undo()).toHaveAttribute('aria-disabled', 'true');
  await user.click(undo());
  expect(answers).toEqual([]);
  await user.click(core());
  await user.click(gift());
  await user.keyboard('{Backspace}');
  expect(answers.at(-1)).toEqual(put(['order', 'core']));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Taken back. Card 2 of 3: Knows the dog’s name',
  );
  await user.click(undo());
  expect(answers.at(-1)).toEqual(put());
  expect(undo()).toHaveFocus();
});

test('the last card leaves the focus where it was and closes with a count', async () => {
  const { user, answers } = await renderActivity(jobOrGift, {
    answer: put(['order', 'core'], ['dog', 'gift']),
  });
  await user.click(core());
  expect(
    screen.getByText('All 3 cards stand where they belong.', { selector: 'p:not([role])' }),
  ).toBeVisible();
  expect(core()).toHaveFocus();
  expect(core()).toHaveAttribute('aria-disabled', 'true');
  await user.click(gift());
  await user.keyboard('{ArrowLeft}');
  expect(answers).toHaveLength(1);
});

test('“Sort again” begins anew at the first group', async () => {
  const { user, answers } = await renderActivity(jobOrGift, {
    answer: put(['order', 'core'], ['dog', 'gift'], ['open', 'gift']),
  });
  await user.click(screen.getByRole('button', { name: 'Sort again' }));
  expect(answers.at(-1)).toEqual(put());
  expect(core()).toHaveFocus();
  expect(core()).not.toHaveAttribute('aria-disabled');
  expect(screen.getByText('Card 1 of 3')).toBeVisible();
});

test('a card that came with an edit is dealt, one that went is not missed', async () => {
  await renderActivity(jobOrGift, {
    answer: put(['was-here', 'core'], ['order', 'core'], ['dog', 'was-here'], ['open', 'core']),
  });
  expect(screen.getByText('Card 3 of 3')).toBeVisible();
  expect(screen.getByText('Knows the dog’s name')).toBeVisible();
});
