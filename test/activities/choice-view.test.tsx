// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { batteries, free, item } from './samples.ts';

const chose = (...chosen: string[]): Answer => ({
  kind: 'choice',
  chosen: chosen.map(item),
  checked: true,
});

test('the question names the group and heads it at its level', async () => {
  await renderActivity(batteries);
  expect(screen.getByRole('radiogroup', { name: 'Where are the batteries?' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Where are the batteries?' })).toBeVisible();
  expect(screen.getByText('Your turn')).toBeVisible();
});

test('choosing by pointer grades every option at once and gives each its reason', async () => {
  const { user, answers } = await renderActivity(batteries);
  await user.click(screen.getByText('Come with me'));
  expect(answers).toEqual([chose('come')]);
  expect(screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Grade C',
    'Grade A',
    'Grade C',
  ]);
  for (const reason of ['It earns the pass.', 'You went along.', 'It is about our shelves.']) {
    expect(screen.getByText(reason, { exact: false, selector: 'p:not([role])' })).toBeVisible();
  }
});

test('the learner’s own option begins with “Your answer.”, and no other does', async () => {
  const { user } = await renderActivity(batteries);
  await user.click(screen.getByText('Aisle 6'));
  expect(screen.getByText('Your answer.').parentElement).toHaveTextContent(
    'Your answer. It earns the pass.',
  );
});

test('arrow keys look at the options without answering', async () => {
  const { user, answers } = await renderActivity(batteries);
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Aisle 6' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Half price' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Aisle 6' })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('radio', { name: 'Half price' })).toHaveFocus();
  expect(answers).toEqual([]);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test.each([
  ['Space', ' '],
  ['Enter', '{Enter}'],
])('%s chooses, and the focus stays with the option', async (_, key) => {
  const { user, answers } = await renderActivity(batteries);
  await user.tab();
  await user.keyboard(`{ArrowDown}${key}`);
  expect(answers).toEqual([chose('come')]);
  const own = screen.getByRole('radio', { name: /Come with me/ });
  expect(own).toHaveFocus();
  expect(own).toBeChecked();
  expect(own).toHaveAccessibleName('Grade A Come with me');
  expect(own).toHaveAccessibleDescription('Your answer. You went along.');
});

test('the grade and the reason are announced by a region that was there before', async () => {
  const { user } = await renderActivity(batteries);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await user.click(screen.getByText('Come with me'));
  expect(region).toHaveTextContent('Grade A. You went along. Every option now has its reason.');
});

test('a stored answer is shown and not announced', async () => {
  await renderActivity(batteries, { answer: chose('aisle') });
  expect(screen.getByText('Your answer.')).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a graded choice is read-only: the arrows lead from reason to reason, and nothing changes', async () => {
  const { user, answers } = await renderActivity(batteries, { answer: chose('aisle') });
  expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
  await user.tab();
  await user.keyboard('{ArrowDown} ');
  await user.click(screen.getByText('Half price'));
  expect(answers).toEqual([]);
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Grade C Aisle 6');
});

test('“Answer again” clears the answer and leads to the first option', async () => {
  const { user, answers } = await renderActivity(batteries);
  await user.click(screen.getByText('Come with me'));
  await user.click(screen.getByRole('button', { name: 'Answer again' }));
  expect(answers.at(-1)).toEqual({ kind: 'choice', chosen: [], checked: false });
  expect(screen.getByRole('radio', { name: 'Aisle 6' })).toHaveFocus();
  expect(screen.queryByText('You went along.')).toBeNull();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('several options are ticked, counted and checked by keyboard alone', async () => {
  const { user, answers } = await renderActivity(free);
  expect(screen.getByText('Choose two.')).toBeVisible();
  expect(screen.getByText('0 of 2 chosen')).toBeVisible();
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByText('1 of 2 chosen')).toHaveAttribute('role', 'status');
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByText('2 of 2 chosen')).toBeVisible();
  await user.tab();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(answers.at(-1)).toEqual(chose('name', 'look'));
  expect(screen.getByRole('checkbox', { name: /Using the name/ })).toHaveFocus();
  expect(screen.getByText(/^Grade A\./)).toHaveTextContent(
    'Grade A. Using the name: grade A. It is on the card. Looking up: grade A. It takes a second.',
  );
});

test('a tick can be taken back before the check', async () => {
  const { user, answers } = await renderActivity(free);
  await user.click(screen.getByLabelText('A free dessert'));
  await user.click(screen.getByLabelText('A free dessert'));
  expect(answers.at(-1)).toEqual({ kind: 'choice', chosen: [], checked: false });
  expect(screen.getByLabelText('A free dessert')).not.toBeChecked();
});

test('Check says what is missing and grades nothing', async () => {
  const { user, answers } = await renderActivity(free);
  await user.click(screen.getByLabelText('Looking up'));
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByText('1 of 2 chosen. Choose one more.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
  await user.click(screen.getByLabelText('A free dessert'));
  await user.click(screen.getByLabelText('Using the name'));
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByText('3 chosen. Take one away.')).toBeVisible();
  expect(answers.every((answer) => answer.kind === 'choice' && !answer.checked)).toBe(true);
});

test('options that are gone from the activity are neither counted nor kept', async () => {
  const { user, answers } = await renderActivity(free, {
    answer: { kind: 'choice', chosen: [item('gone'), item('name')], checked: false },
  });
  expect(screen.getByText('1 of 2 chosen')).toBeVisible();
  await user.click(screen.getByLabelText('Looking up'));
  expect(answers).toEqual([
    { kind: 'choice', chosen: [item('name'), item('look')], checked: false },
  ]);
});

test('an answer given to another kind of activity under this id is not shown', async () => {
  await renderActivity(batteries, { answer: { kind: 'reflection', text: 'come' } });
  expect(within(screen.getByRole('radiogroup')).queryByRole('img')).toBeNull();
});
