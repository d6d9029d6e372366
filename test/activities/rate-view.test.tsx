// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { Mark } from '../../src/activities/rate/rate.ts';
import { renderActivity } from './render-activity.tsx';
import { item, whereYouStand, whereYouStandNow } from './samples.ts';

const rated = (...marks: readonly [string, Mark][]): Answer => ({
  kind: 'rate',
  rated: marks.map(([statement, mark]) => ({ statement: item(statement), mark })),
});
const radio = (statement: string, mark: string) =>
  within(screen.getByRole('group', { name: statement })).getByRole('radio', { name: mark });
const comparison = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((entry) => entry.textContent);

test('each statement names five marks in full, and none of them is chosen for the learner', async () => {
  await renderActivity(whereYouStand);
  const look = within(screen.getByRole('group', { name: 'I look up.' })).getAllByRole('radio');
  for (const [place, name] of [
    '1, not yet',
    '2, a little',
    '3, partly',
    '4, mostly',
    '5, fully',
  ].entries()) {
    expect(look[place]).toHaveAccessibleName(name);
    expect(look[place]).not.toBeChecked();
  }
  expect(screen.getAllByRole('radio')).toHaveLength(15);
  expect(screen.getByText('0 of 3 rated')).toBeVisible();
});

test('a mark is saved as it is chosen by pointer, and can be changed', async () => {
  const { user, answers } = await renderActivity(whereYouStand);
  await user.click(screen.getAllByText('partly')[1] as HTMLElement);
  expect(answers).toEqual([rated(['ask', 3])]);
  expect(radio('I ask one question.', '3, partly')).toBeChecked();
  expect(screen.getByText('1 of 3 rated')).toBeVisible();
  await user.click(radio('I ask one question.', '5, fully'));
  expect(answers.at(-1)).toEqual(rated(['ask', 5]));
  expect(screen.getByText('1 of 3 rated')).toBeVisible();
});

test('all is rated by keyboard alone, each choice saved', async () => {
  const { user, answers } = await renderActivity(whereYouStand);
  await user.tab();
  expect(radio('I look up.', '1, not yet')).toHaveFocus();
  await user.keyboard(' {ArrowRight}');
  expect(answers).toEqual([rated(['look', 1]), rated(['look', 2])]);
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(answers.at(-1)).toEqual(rated(['look', 2], ['ask', 1], ['why', 5]));
  expect(screen.getByText('3 of 3 rated')).toBeVisible();
});

test('that all is rated is announced, and nothing before', async () => {
  const { user } = await renderActivity(whereYouStand, { answer: rated(['look', 1]) });
  const region = screen.getByRole('status');
  await user.click(radio('I ask one question.', '2, a little'));
  expect(region).toBeEmptyDOMElement();
  await user.click(radio('I know why.', '2, a little'));
  expect(region).toHaveTextContent(/^All 3 rated\.$/);
  expect(screen.queryByText('Then and now')).toBeNull();
});

test('the earlier marks stay hidden until all are given, then both stand over each other in words', async () => {
  const { user } = await renderActivity(whereYouStandNow, {
    answer: rated(['look', 4], ['ask', 2]),
    earlier: rated(['look', 2], ['ask', 3], ['why', 3]),
  });
  expect(screen.queryByText(/from|both times/)).toBeNull();
  await user.click(radio('I know why.', '3, partly'));
  expect(screen.getByRole('heading', { level: 4, name: 'Then and now' })).toBeVisible();
  expect(comparison()).toEqual([
    'I look up.from 2 to 4, up two',
    'I ask one question.from 3 to 2, down one',
    'I know why.3 both times',
  ]);
  const closing =
    'One went up, one went down, one stayed. Going down is fine. You see more of it now.';
  expect(screen.getByText(closing, { selector: 'p:not([role])' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(`All 3 rated. ${closing}`);
});

test('the comparison follows a mark that is changed', async () => {
  const { user } = await renderActivity(whereYouStandNow, {
    answer: rated(['look', 4], ['ask', 2], ['why', 3]),
    earlier: rated(['look', 2], ['ask', 3], ['why', 3]),
  });
  await user.click(radio('I look up.', '1, not yet'));
  expect(comparison()[0]).toBe('I look up.from 2 to 1, down one');
});

test('without an earlier rating it says so kindly and shows only the later', async () => {
  await renderActivity(whereYouStandNow, {
    answer: rated(['look', 4], ['ask', 2], ['why', 5]),
  });
  expect(screen.getByRole('heading', { name: 'How you see it now' })).toBeVisible();
  expect(comparison()).toEqual([
    'I look up.4, mostly',
    'I ask one question.2, a little',
    'I know why.5, fully',
  ]);
  expect(screen.getByText(/^There is no earlier rating on this device/)).toBeVisible();
});

test('a statement that came with an edit is to be rated, one that went is not missed', async () => {
  await renderActivity(whereYouStandNow, {
    answer: rated(['was-here', 5], ['look', 4], ['ask', 2]),
    earlier: rated(['was-here', 1], ['look', 2]),
  });
  expect(screen.getByText('2 of 3 rated')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

test('while earlier answers are being fetched, no mark can be given that would replace them', async () => {
  const { say } = await renderActivity(whereYouStand, { saving: { status: 'opening' } });
  expect(radio('I look up.', '1, not yet')).toBeDisabled();
  say({ status: 'saved', at: null });
  expect(radio('I look up.', '1, not yet')).toBeEnabled();
});
