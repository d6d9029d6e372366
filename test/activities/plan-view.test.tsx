// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { Commitment } from '../../src/activities/plan/plan.ts';
import { renderActivity } from './render-activity.tsx';
import { day, promises, thanked } from './writing-samples.ts';

const plan = (...commitments: readonly Commitment[]): Answer => ({ kind: 'plan', commitments });
const blank: Commitment = { when: '', will: '', by: null, evidence: '', outcome: null };
const sentence = 'When a customer thanks me twice, I will ask what else is on their mind.';
const first = () => within(screen.getByRole('group', { name: 'Commitment 1' }));
const second = () => within(screen.getByRole('group', { name: 'Commitment 2' }));

/** Sunday 7 June 2026, on a wall whose clock stands still; timers go on. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 7, 9) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the first commitment shows its fields, the next one waits', async () => {
  await renderActivity(promises);
  expect(first().getAllByRole('textbox')).toHaveLength(3);
  expect(first().getByLabelText('By')).toHaveAttribute('type', 'date');
  expect(first().getByLabelText('By')).toHaveAttribute('min', '2026-06-07');
  expect(second().queryByRole('textbox')).toBeNull();
  expect(second().getByRole('button', { name: 'Write this one' })).toBeVisible();
});

test('a commitment is written by keyboard alone, reads as a sentence, and the next one opens', async () => {
  const { user, answers } = await renderActivity(promises);
  await user.tab();
  await user.keyboard(thanked.when);
  await user.tab();
  await user.keyboard(thanked.will);
  await user.tab();
  expect(first().getByLabelText('By')).toHaveFocus();
  fireEvent.change(first().getByLabelText('By'), { target: { value: '2026-06-12' } });
  expect(first().getByText('Friday 12 June, in 5 days')).toBeVisible();
  await user.tab();
  await user.keyboard(thanked.evidence);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(answers.at(-1)).toEqual(plan(thanked, blank));
  expect(first().getByText(sentence)).toBeVisible();
  expect(first().getByText('By Friday 12 June, in 5 days')).toBeVisible();
  expect(first().getByText('Done when I have asked five people.')).toBeVisible();
  expect(first().queryByRole('textbox')).toBeNull();
  expect(first().getByRole('button', { name: 'Change commitment 1' })).toHaveFocus();
  expect(second().getAllByRole('textbox')).toHaveLength(3);
});

test('its fields stay open while the last part is being written', async () => {
  const { user } = await renderActivity(promises, {
    answer: plan({ ...thanked, evidence: '' }, blank),
  });
  await user.type(first().getByLabelText(/I will know/), 'I have');
  expect(first().getByLabelText(/I will know/)).toHaveValue('I have');
  expect(first().getByLabelText(/I will know/)).toHaveFocus();
});

test('reading back too early says what is missing and goes there', async () => {
  const { user } = await renderActivity(promises);
  await user.type(first().getByLabelText('When …'), 'it rains');
  await user.type(first().getByLabelText('I will …'), 'open the door');
  await user.click(first().getByRole('button', { name: 'Read it back' }));
  expect(first().getByRole('status')).toHaveTextContent(
    'Still to say: by which day; how you will know that it is done.',
  );
  expect(first().getByLabelText('By')).toHaveFocus();
});

test('a year can be typed figure by figure, and is a day when it is whole', async () => {
  const { answers } = await renderActivity(promises);
  const field = first().getByLabelText('By');
  for (const value of ['0002-06-12', '0020-06-12', '0202-06-12']) {
    fireEvent.change(field, { target: { value } });
    expect(field).toHaveValue(value);
  }
  fireEvent.blur(field);
  expect(answers).toEqual([]);
  fireEvent.change(field, { target: { value: '2026-06-12' } });
  fireEvent.blur(field);
  expect(answers).toEqual([plan({ ...blank, by: day('2026-06-12') }, blank)]);
});

test('one of the others can be written first, and one left unfinished says what is missing', async () => {
  const { user } = await renderActivity(promises, {
    answer: plan(thanked, { ...thanked, by: null }),
  });
  await user.click(first().getByRole('button', { name: 'Change commitment 1' }));
  expect(first().getByLabelText('When …')).toHaveFocus();
  expect(second().getByLabelText('By')).toHaveValue('');
});

test('a plan that is come back to shows what is missing in words', async () => {
  const { user } = await renderActivity(promises, {
    answer: plan(blank, { ...thanked, by: null }),
  });
  await user.click(second().getByRole('button', { name: 'Still to say: by which day.' }));
  expect(second().getByLabelText('By')).toHaveFocus();
});

test('before its day a commitment asks nothing', async () => {
  await renderActivity(promises, { answer: plan(thanked, thanked) });
  expect(screen.queryByText('How did it go?')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('from its day on a commitment asks how it went, and keeps what is told', async () => {
  const due = { ...thanked, by: day('2026-06-05') };
  const { user, answers } = await renderActivity(promises, { answer: plan(due, thanked) });
  expect(first().getByText('It was for Friday 5 June')).toBeVisible();
  const went = within(first().getByRole('group', { name: 'How did it go?' }));
  await user.click(went.getByText('Partly'));
  expect(answers).toEqual([plan({ ...due, outcome: 'partly' }, thanked)]);
  expect(went.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await user.keyboard('{ArrowLeft}');
  expect(answers.at(-1)).toEqual(plan({ ...due, outcome: 'kept' }, thanked));
  expect(first().queryByRole('button', { name: 'Pick a new day' })).toBeNull();
});

test('a new day is picked without scolding, and the old one is asked about no more', async () => {
  const due = { ...thanked, by: day('2026-06-05'), outcome: 'not-yet' as const };
  const { user, answers } = await renderActivity(promises, { answer: plan(due, thanked) });
  await user.click(first().getByRole('button', { name: 'Pick a new day' }));
  const field = first().getByLabelText('The new day');
  expect(field).toHaveFocus();
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.change(field, { target: { value: '2026-06-09' } });
  expect(field).toBeVisible();
  await user.click(first().getByRole('button', { name: 'Keep this day' }));
  expect(answers.at(-1)).toEqual(plan({ ...thanked, by: day('2026-06-09') }, thanked));
  expect(first().queryByText('How did it go?')).toBeNull();
  expect(first().getByText('By Tuesday 9 June, in 2 days')).toBeVisible();
});

test('a page left open over night asks when it is looked at again', async () => {
  await renderActivity(promises, { answer: plan({ ...thanked, by: day('2026-06-08') }, thanked) });
  expect(first().getByText('By tomorrow, Monday 8 June')).toBeVisible();
  vi.setSystemTime(new Date(2026, 5, 8, 7));
  fireEvent.focus(window);
  expect(first().getByText('By today, Monday 8 June')).toBeVisible();
  expect(first().getByText('How did it go?')).toBeVisible();
});

test('no keystroke is lost when the page is left, whichever field it was in', async () => {
  const { answers, unmount } = await renderActivity(promises);
  fireEvent.change(first().getByLabelText('When …'), { target: { value: 'it rains' } });
  fireEvent.change(first().getByLabelText('I will …'), { target: { value: 'open' } });
  unmount();
  expect(answers).toEqual([plan({ ...blank, when: 'it rains', will: 'open' }, blank)]);
});

test('hiding the page keeps what is typed', async () => {
  const { answers } = await renderActivity(promises);
  fireEvent.change(first().getByLabelText('When …'), { target: { value: 'it rains' } });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  expect(answers).toEqual([plan({ ...blank, when: 'it rains' }, blank)]);
});

test('while the record opens the fields can be read and not written', async () => {
  const { say, arrive } = await renderActivity(promises, { saving: { status: 'opening' } });
  for (const field of first().getAllByRole('textbox')) expect(field).toHaveAttribute('readonly');
  expect(first().getByLabelText('By')).toHaveAttribute('readonly');
  expect(second().getByRole('button')).toBeDisabled();
  arrive(plan(thanked, blank));
  say({ status: 'saved', at: '14:02' });
  expect(first().getByText(sentence)).toBeVisible();
  expect(second().getByLabelText('When …')).not.toHaveAttribute('readonly');
});

test('commitments made when the plan asked for more are not lost', async () => {
  await renderActivity({ ...promises, commitments: 1 }, { answer: plan(thanked, thanked) });
  expect(screen.getAllByText(sentence)).toHaveLength(2);
});

test('nudges are folded, and ours is offered once a commitment is made', async () => {
  const { user } = await renderActivity(promises);
  expect(screen.getByText('Think of a regular.')).not.toBeVisible();
  await user.click(screen.getByText('Need a nudge?'));
  expect(screen.getByText('Think of a regular.')).toBeVisible();
  expect(screen.queryByText('Compare with ours')).toBeNull();
});

test('a plan with a commitment in it can be compared with ours', async () => {
  const { user } = await renderActivity(promises, { answer: plan(thanked, blank) });
  await user.click(screen.getByText('Compare with ours'));
  expect(screen.getByText('When it rains, I will open the door.')).toBeVisible();
});
