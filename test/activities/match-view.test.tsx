// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { item, threeGuests } from './samples.ts';

const answer = (isChecked: boolean, pairs: [string, string][]): Answer => ({
  kind: 'match',
  pairs: pairs.map(([left, right]) => ({ left: item(left), right: item(right) })),
  checked: isChecked,
});
const paired = (...pairs: [string, string][]) => answer(false, pairs);
const checked = (...pairs: [string, string][]) => answer(true, pairs);
const allPaired: [string, string][] = [
  ['family', 'show'],
  ['regular', 'usual'],
  ['first', 'door'],
];

const chosen = () => screen.queryByRole('radio', { checked: true });
const rights = () => within(screen.getByRole('group', { name: /^Goes with|^All/ }));
const right = (name: string) => rights().getByRole('button', { name });
const button = (name: string) => screen.getByRole('button', { name });
const pairs = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((pair) => pair.textContent);

test('the first left is chosen, and what goes with it stands below by its name', async () => {
  await renderActivity(threeGuests);
  expect(screen.getByRole('group', { name: 'Which answer suits which guest?' })).toBeVisible();
  const lefts = screen.getByRole('radiogroup', {
    name: 'Choose one, then press what goes with it.',
  });
  expect(within(lefts).getAllByRole('radio')).toHaveLength(3);
  expect(chosen()).toHaveAccessibleName('A family');
  expect(screen.getByRole('group', { name: 'Goes with A family' })).toBeVisible();
  expect(screen.getByText('0 of 3 paired')).toBeVisible();
});

test('how to pair is said to everybody where the author has not said it', async () => {
  const { unmount } = await renderActivity(threeGuests);
  expect(screen.getByText(/^Choose one/)).not.toHaveClass('visually-hidden');
  unmount();
  await renderActivity({ ...threeGuests, lead: ['Pair them.'] });
  expect(screen.getByText(/^Choose one/)).toHaveClass('visually-hidden');
});

test('pairs are made by pointer: the next left is chosen, and nothing changes its place', async () => {
  const { user, answers } = await renderActivity(threeGuests);
  const before = rights().getAllByRole('button');
  await user.click(right('I’ll open the door'));
  expect(answers).toEqual([paired(['family', 'door'])]);
  expect(chosen()).toHaveAccessibleName('A regular');
  expect(screen.getByText('1 of 3 paired')).toBeVisible();
  expect(rights().getAllByRole('button')).toEqual(before);
  await user.click(screen.getByText('A first-timer'));
  expect(chosen()).toHaveAccessibleName('A first-timer');
  await user.click(right('Let me show you'));
  expect(answers.at(-1)).toEqual(paired(['family', 'door'], ['first', 'show']));
  expect(chosen()).toHaveAccessibleName('A regular');
});

test('pairs are made by keyboard alone, and the focus stays where it was', async () => {
  const { user, answers } = await renderActivity(threeGuests);
  await user.tab();
  expect(screen.getByRole('radio', { name: 'A family' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toHaveAccessibleName('A regular');
  expect(chosen()).toHaveFocus();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(answers).toEqual([paired(['regular', 'show'])]);
  expect(right('Let me show you, with A regular')).toHaveFocus();
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(answers.at(-1)).toEqual(
    paired(['regular', 'show'], ['first', 'door'], ['family', 'usual']),
  );
  expect(chosen()).toBeNull();
  await user.tab();
  expect(button('Check')).toHaveFocus();
});

test('both sides of a pair carry its number and say the other’s name', async () => {
  const { user } = await renderActivity(threeGuests);
  await user.click(screen.getByText('A regular'));
  await user.click(right('The usual?'));
  expect(screen.getByRole('radio', { name: 'A regular, with The usual?' })).toBeVisible();
  expect(right('The usual?, with A regular')).toHaveTextContent(/^2The usual/);
});

test('what happened and which is next is announced, in a region that was there before', async () => {
  const { user } = await renderActivity(threeGuests);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await user.click(right('I’ll open the door'));
  expect(region).toHaveTextContent('Paired with A family. Next, 2 of 3: A regular');
  await user.click(right('The usual?'));
  await user.click(right('Let me show you'));
  expect(region).toHaveTextContent('Paired with A first-timer. All 3 are paired.');
  await user.click(right('The usual?, with A regular'));
  expect(region).toHaveTextContent('Taken apart. Next, 2 of 3: A regular');
});

test('a pair is taken apart, and a right that is taken changes hands', async () => {
  const { user, answers } = await renderActivity(threeGuests, {
    answer: paired(['family', 'show']),
  });
  expect(chosen()).toHaveAccessibleName('A regular');
  await user.click(right('Let me show you, with A family'));
  expect(answers.at(-1)).toEqual(paired(['regular', 'show']));
  expect(chosen()).toHaveAccessibleName('A family');
  await user.click(screen.getByText('A regular'));
  await user.click(right('Let me show you, with A regular'));
  expect(answers.at(-1)).toEqual(paired());
  expect(chosen()).toHaveAccessibleName('A regular');
});

test('Check says what is missing and grades nothing', async () => {
  const { user, answers } = await renderActivity(threeGuests, {
    answer: paired(['family', 'show']),
  });
  await user.click(button('Check'));
  expect(screen.getByText('1 of 3 paired. Pair two more.', { ignore: '[role]' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 of 3 paired. Pair two more.');
  expect(button('Check')).toHaveFocus();
  expect(answers).toEqual([]);
  await user.click(right('The usual?'));
  expect(screen.getByText('2 of 3 paired')).toBeVisible();
});

test('after the check every pair says whether it belongs together, what would, and why', async () => {
  const { user, answers } = await renderActivity(threeGuests, { answer: paired(...allPaired) });
  expect(screen.getByText('All 3 are paired.')).toBeInTheDocument();
  button('Check').focus();
  await user.keyboard('{Enter}');
  expect(answers).toEqual([checked(...allPaired)]);
  expect(pairs()).toEqual([
    '1A familywith Let me show youBelongs with I’ll open the door Their hands are full.',
    '2A regularwith The usual?They belong together. He is known.',
    '3A first-timerwith I’ll open the doorBelongs with Let me show you Guessing hurts.',
  ]);
  const drawings = [...screen.getByRole('list').querySelectorAll('svg')];
  expect(drawings.map((drawing) => drawing.classList.value)).toEqual([
    expect.stringContaining('unlink'),
    expect.stringContaining('check'),
    expect.stringContaining('unlink'),
  ]);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the check is announced, and the reading goes on from the question', async () => {
  const { user } = await renderActivity(threeGuests, { answer: paired(...allPaired) });
  await user.click(button('Check'));
  expect(screen.getByText('1 of 3 pairs belongs together.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    '1 of 3 pairs belongs together. Every pair now has its reason.',
  );
  expect(screen.getByRole('heading').parentElement).toHaveFocus();
});

test.each([
  [['door', 'usual', 'show'], 'All 3 pairs belong together.'],
  [['usual', 'show', 'door'], 'None of the 3 pairs belongs together yet.'],
])('%j closes with %j', async (given, words) => {
  const own = threeGuests.lefts.map(({ id }, n): [string, string] => [id, given[n] ?? '']);
  await renderActivity(threeGuests, { answer: checked(...own) });
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('“Match again” takes all apart, from the question on', async () => {
  const { user, answers } = await renderActivity(threeGuests, { answer: checked(...allPaired) });
  await user.click(button('Match again'));
  expect(answers).toEqual([paired()]);
  expect(chosen()).toHaveAccessibleName('A family');
  expect(screen.getByRole('status')).toHaveTextContent('All are apart again.');
  expect(screen.getByRole('heading').parentElement).toHaveFocus();
});

test('what is gone is passed over, and what it leaves alone opens the match again', async () => {
  const { user, answers } = await renderActivity(threeGuests, {
    answer: checked(
      ['family', 'door'],
      ['regular', 'was-here'],
      ['nobody', 'show'],
      ['first', 'usual'],
    ),
  });
  expect(screen.getByText('2 of 3 paired')).toBeVisible();
  expect(chosen()).toHaveAccessibleName('A regular');
  await user.click(right('Let me show you'));
  expect(answers).toEqual([paired(['family', 'door'], ['first', 'usual'], ['regular', 'show'])]);
});
