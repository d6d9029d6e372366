// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { madeMyDay } from './samples.ts';

const wrote = (text: string): Answer => ({ kind: 'reflection', text });
const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Who last made your day?' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

/** The reflection on a page whose clock stands still. */
async function open(given: Parameters<typeof renderActivity>[1] = {}) {
  const view = await renderActivity(madeMyDay, given);
  vi.useFakeTimers();
  return view;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is written is kept 800 ms after the last keystroke, not before', async () => {
  const { answers } = await open();
  type('She');
  wait(200);
  type('She did');
  wait(799);
  expect(answers).toEqual([]);
  wait(1);
  expect(answers).toEqual([wrote('She did')]);
  wait(5000);
  expect(answers).toHaveLength(1);
});

test('writing on without a pause is kept each second', async () => {
  const { answers } = await open();
  const text = 'She walked me all the way.';
  for (let letters = 1; letters <= 25; letters += 1) {
    type(text.slice(0, letters));
    wait(100);
  }
  expect(answers).toEqual([wrote(text.slice(0, 10)), wrote(text.slice(0, 20))]);
});

test('leaving the field keeps it at once', async () => {
  const { answers } = await open();
  type('She');
  fireEvent.blur(field());
  expect(answers).toEqual([wrote('She')]);
  wait(2000);
  expect(answers).toHaveLength(1);
});

test('hiding the page keeps it at once', async () => {
  const { answers } = await open();
  type('She');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  expect(answers).toEqual([wrote('She')]);
});

test('going to another page keeps it at once', async () => {
  const { answers, unmount } = await open();
  type('She');
  unmount();
  expect(answers).toEqual([wrote('She')]);
});

test('nothing is handed over when nothing was changed', async () => {
  const { answers, unmount } = await open({ answer: wrote('She') });
  fireEvent.blur(field());
  type('She d');
  type('She');
  wait(2000);
  unmount();
  expect(answers).toEqual([]);
});

test('letters typed while the answer is still being kept stay in the field', async () => {
  const { answers, arrive } = await open({ keep: () => null });
  type('She');
  wait(800);
  type('She did');
  arrive(wrote('She'));
  expect(field()).toHaveValue('She did');
  wait(800);
  expect(answers).toEqual([wrote('She'), wrote('She did')]);
});

test('a text from elsewhere shows when nothing waits here, and waits while something does', async () => {
  const { arrive, answers } = await open({ answer: wrote('Mine') });
  arrive(wrote('From my phone'));
  expect(field()).toHaveValue('From my phone');
  type('From my phone, and');
  arrive(wrote('From a third place'));
  expect(field()).toHaveValue('From my phone, and');
  wait(800);
  expect(answers).toEqual([wrote('From my phone, and')]);
  expect(field()).toHaveValue('From my phone, and');
});

test('while the record opens the field can be read and not written', async () => {
  const { say, arrive } = await open();
  say({ status: 'opening' });
  expect(field()).toHaveAttribute('readonly');
  wait(400);
  expect(screen.getByRole('status')).toHaveTextContent('Fetching what you wrote here.');
  arrive(wrote('Mine'));
  say({ status: 'saved', at: '14:02' });
  expect(field()).not.toHaveAttribute('readonly');
  expect(field()).toHaveValue('Mine');
});

test('“Saved” is not said of words that are still being written', async () => {
  const { say } = await open({
    answer: wrote('She'),
    saving: { status: 'saved', at: '14:02' },
  });
  expect(screen.getByRole('status')).toHaveTextContent('Saved on this device, 14:02');
  type('She did');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  say({ status: 'unsaved' });
  expect(screen.getByRole('status')).toHaveTextContent('Not saved yet.');
  say({ status: 'saved', at: '14:03' });
  wait(800);
  expect(screen.getByRole('status')).toHaveTextContent('Saved on this device, 14:03');
});

test('the model answer is offered once a few words have been kept', async () => {
  await open();
  expect(screen.queryByText('Compare with ours')).toBeNull();
  type('The woman at');
  expect(screen.queryByText('Compare with ours')).toBeNull();
  wait(800);
  expect(screen.getByText('Compare with ours')).toBeVisible();
  expect(screen.getByText('He walked me to the shelf.')).not.toBeVisible();
  fireEvent.click(screen.getByText('Compare with ours'));
  expect(screen.getByText('He walked me to the shelf.')).toBeVisible();
});

test('a word or two are not yet worth comparing', async () => {
  await open({ answer: wrote('  Ann did ') });
  expect(screen.queryByText('Compare with ours')).toBeNull();
});

test('nudges are folded, and the field says who can read it', async () => {
  await open();
  expect(screen.getByText('Think of a place you go back to.')).not.toBeVisible();
  fireEvent.click(screen.getByText('Need a nudge?'));
  expect(screen.getByText('Think of a place you go back to.')).toBeVisible();
  expect(screen.getByText('Only you can read it')).toBeVisible();
  expect(field()).toHaveAccessibleDescription('What did they do?');
});

test('the field takes no more than can be kept', async () => {
  await open();
  expect(field()).toHaveAttribute('maxlength', '20000');
});
