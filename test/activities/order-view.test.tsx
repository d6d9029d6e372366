// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { item, plateBack } from './samples.ts';

const ordered = (...order: string[]): Answer => ({
  kind: 'order',
  order: order.map(item),
  checked: false,
});
const checked = (...order: string[]): Answer => ({
  kind: 'order',
  order: order.map(item),
  checked: true,
});
const right = ['listen', 'look', 'hand', 'screw'];
const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');
const said = () => rows().map((row) => row.textContent);
const button = (name: string) => screen.getByRole('button', { name });
const upOf = (step: string) => button(`Move up: ${step}`);
const downOf = (step: string) => button(`Move down: ${step}`);

test('the steps stand as they were dealt, in a numbered list, and the question names the group', async () => {
  await renderActivity(plateBack);
  const group = screen.getByRole('group', { name: 'What did she do, step by step?' });
  expect(within(group).getByText('Put the first thing on top.')).toBeVisible();
  expect(said()).toEqual([
    '11. Hands it over',
    '22. Listens',
    '33. Looks in the drain',
    '44. Screws it on',
  ]);
  expect(within(group).getAllByRole('button')).toHaveLength(9);
});

test('a step is moved by pointer, saved at every move, and keeps the focus', async () => {
  const { user, answers } = await renderActivity(plateBack);
  await user.click(downOf('Hands it over'));
  expect(downOf('Hands it over')).toHaveFocus();
  await user.click(downOf('Hands it over'));
  expect(answers).toEqual([
    ordered('listen', 'hand', 'look', 'screw'),
    ordered('listen', 'look', 'hand', 'screw'),
  ]);
  expect(said()[2]).toBe('33. Hands it over');
  expect(downOf('Hands it over')).toHaveFocus();
});

test('a step is moved by keyboard, with Enter, Space or Alt and an arrow, from either button', async () => {
  const { user, answers } = await renderActivity(plateBack);
  await user.tab();
  await user.tab();
  expect(downOf('Hands it over')).toHaveFocus();
  await user.keyboard('{Enter} ');
  expect(downOf('Hands it over')).toHaveFocus();
  expect(answers.at(-1)).toEqual(ordered('listen', 'look', 'hand', 'screw'));
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  expect(answers.at(-1)).toEqual(ordered('hand', 'listen', 'look', 'screw'));
  expect(downOf('Hands it over')).toHaveFocus();
  upOf('Screws it on').focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(answers.at(-1)).toEqual(ordered('hand', 'listen', 'screw', 'look'));
  expect(upOf('Screws it on')).toHaveFocus();
});

test('keys that belong to the browser are left to it', async () => {
  const { user, answers } = await renderActivity(plateBack);
  downOf('Listens').focus();
  await user.keyboard('{ArrowDown}{ArrowUp}{Alt>}{ArrowLeft}{/Alt}');
  await user.keyboard('{Control>}{Alt>}{ArrowDown}{/Alt}{/Control}');
  expect(answers).toEqual([]);
});

test('where a step now stands is announced, in a region that was there before', async () => {
  const { user } = await renderActivity(plateBack);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await user.click(downOf('Hands it over'));
  expect(region).toHaveTextContent('Now 2 of 4: Hands it over');
  await user.click(upOf('Screws it on'));
  expect(region).toHaveTextContent('Now 3 of 4: Screws it on');
});

test('at the ends the buttons stay, say that they are off, and move nothing', async () => {
  const { user, answers } = await renderActivity(plateBack);
  expect(upOf('Hands it over')).toHaveAttribute('aria-disabled', 'true');
  expect(downOf('Screws it on')).toHaveAttribute('aria-disabled', 'true');
  expect(downOf('Hands it over')).not.toHaveAttribute('aria-disabled');
  await user.click(upOf('Hands it over'));
  expect(screen.getByRole('status')).toHaveTextContent('Already the first.');
  await user.click(downOf('Screws it on'));
  expect(screen.getByRole('status')).toHaveTextContent('Already the last.');
  expect(answers).toEqual([]);
});

test('Check before any move says so and checks nothing', async () => {
  const { user, answers } = await renderActivity(plateBack);
  const words = 'This is how they were dealt. Move at least one step.';
  await user.click(button('Check'));
  expect(screen.getByText(words, { ignore: '[role]' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(button('Check')).toHaveFocus();
  expect(answers).toEqual([]);
  await user.click(downOf('Listens'));
  expect(screen.queryByText(words)).toBeNull();
});

test('after the check every step says whether it is in its place, where it belongs and why', async () => {
  const { user, answers } = await renderActivity(plateBack);
  await user.click(downOf('Hands it over'));
  await user.click(button('Check'));
  expect(answers.at(-1)).toEqual(checked('listen', 'hand', 'look', 'screw'));
  expect(said()).toEqual([
    '11. ListensWhere it belongs. Nothing is found before.',
    '22. Hands it overComes third. She dries it first.',
    '33. Looks in the drainComes second. She kneels herself.',
    '44. Screws it onWhere it belongs. He did not ask.',
  ]);
  const drawings = rows().map((row) => row.querySelector('svg')?.classList.value);
  expect(drawings).toEqual([
    expect.stringContaining('check'),
    expect.stringContaining('arrow-down'),
    expect.stringContaining('arrow-up'),
    expect.stringContaining('check'),
  ]);
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
});

test('the check is announced, and the reading goes on from the question', async () => {
  const { user } = await renderActivity(plateBack, {
    answer: ordered('listen', 'hand', 'look', 'screw'),
  });
  button('Check').focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('2 of 4 steps are in their places.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    '2 of 4 steps are in their places. Every step now has its reason.',
  );
  expect(screen.getByRole('heading').parentElement).toHaveFocus();
  await user.tab();
  expect(button('See the right order')).toHaveFocus();
});

test.each([
  [right, 'All 4 steps are in their places.'],
  [['look', 'hand', 'listen', 'screw'], '1 of 4 steps is in its place.'],
  [['screw', 'hand', 'look', 'listen'], 'None of the 4 steps is in its place yet.'],
])('%j closes with %j', async (order, words) => {
  await renderActivity(plateBack, { answer: checked(...order) });
  expect(screen.getByText(words)).toBeVisible();
});

test('the right order can be seen, and the learner’s own again, without changing the answer', async () => {
  const { user, answers } = await renderActivity(plateBack, {
    answer: checked('listen', 'hand', 'look', 'screw'),
  });
  await user.click(button('See the right order'));
  expect(said()).toEqual([
    '11. ListensWhere it belongs. Nothing is found before.',
    '22. Looks in the drainYou had it third. She kneels herself.',
    '33. Hands it overYou had it second. She dries it first.',
    '44. Screws it onWhere it belongs. He did not ask.',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('Now in the right order.');
  expect(button('See yours')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(said()[1]).toContain('Comes third.');
  expect(answers).toEqual([]);
});

test('who has them all in place has no other order to see', async () => {
  await renderActivity(plateBack, { answer: checked(...right) });
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['Order again']);
});

test('a stored answer is shown and not announced', async () => {
  await renderActivity(plateBack, { answer: checked(...right) });
  expect(said()[0]).toBe('11. ListensWhere it belongs. Nothing is found before.');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('“Order again” deals the steps anew, from the question on', async () => {
  const { user, answers } = await renderActivity(plateBack, {
    answer: checked('look', 'hand', 'listen', 'screw'),
  });
  await user.click(button('See the right order'));
  await user.click(button('Order again'));
  expect(answers).toEqual([ordered()]);
  expect(said()[0]).toBe('11. Hands it over');
  expect(screen.getByRole('status')).toHaveTextContent('Dealt anew.');
  expect(screen.getByRole('heading').parentElement).toHaveFocus();
  await user.click(downOf('Hands it over'));
  await user.click(button('Check'));
  expect(button('See the right order')).toBeVisible();
});

test('a step that is gone is passed over, and one that is new opens the order again', async () => {
  const { user, answers } = await renderActivity(plateBack, {
    answer: checked('listen', 'was-here', 'look', 'screw'),
  });
  expect(said()).toEqual([
    '11. Listens',
    '22. Looks in the drain',
    '33. Screws it on',
    '44. Hands it over',
  ]);
  await user.click(upOf('Hands it over'));
  expect(answers).toEqual([ordered(...right)]);
});
