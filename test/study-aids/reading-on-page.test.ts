// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstStep, markSpot, spotOf } from '../../src/study-aids/reading-on-page.ts';
import type { Step } from '../../src/study-aids/reading-order.ts';

const sentence = (within: string, text: string): Step => ({
  kind: 'sentence',
  within,
  text,
  say: text,
});
const steps: readonly Step[] = [
  sentence('h1', 'The bell'),
  sentence('[data-place="a.0"]', 'One.'),
  sentence('[data-place="a.0"]', 'Again.'),
  sentence('[data-place="a.0"]', 'Again.'),
  { kind: 'turn', within: '[data-place="a.1"]' },
  sentence('[data-place="a.2"]', 'The end.'),
];

/* How far down each line stands on a page that is not scrolled, in pixels; the window is 768 high. */
const lines: Readonly<Record<string, number>> = {
  'The bell': 100,
  'One.': 500,
  'Again.': 1200,
  'The end.': 4000,
};
let scrolled = 0;
const boxOf = (text: string | null) => new DOMRect(0, (lines[text ?? ''] ?? 0) - scrolled, 300, 30);

beforeEach(() => {
  scrolled = 0;
  document.body.innerHTML = `<main><article><h1>The bell</h1>
    <div data-place="a.0"><p>One. Again. Again.</p></div>
    <div data-place="a.1"><h3>Where?</h3></div>
    <div data-place="a.2"><p>The end.</p></div></article></main>`;
  Range.prototype.getBoundingClientRect = function box() {
    return boxOf(this.toString());
  };
});

afterEach(() => document.body.replaceChildren());

test('a lesson is begun at its beginning, though one has read a little way into it', () => {
  expect(firstStep(steps, null)).toBe(0);
  scrolled = 600;
  expect(firstStep(steps, null)).toBe(0);
});

test('it goes on where it stopped, though that is just out of view', () => {
  expect(firstStep(steps, 'Again.')).toBe(2);
  scrolled = 1900;
  expect(firstStep(steps, 'Again.')).toBe(2);
});

test('whoever has gone far from there hears what they have gone to', () => {
  scrolled = 3700;
  expect(firstStep(steps, 'Again.')).toBe(5);
  expect(firstStep(steps, null)).toBe(5);
  scrolled = 0;
  expect(firstStep(steps, 'The end.')).toBe(0);
});

test('a sentence that is gone from the lesson is no place to go on from', () => {
  expect(firstStep(steps, 'Once upon a time.')).toBe(0);
});

test('the same sentence in a block is told apart by its place', () => {
  const offsets = [2, 3].map((at) => spotOf(steps, at)?.range?.startOffset);
  expect(offsets).toEqual([5, 12]);
});

test('where words cannot be marked their block is, for as long as it is read', () => {
  const spot = spotOf(steps, 4);
  if (spot === null) throw new Error('The question is not on the page.');
  const unmark = markSpot(spot);
  expect(document.querySelector('[data-read-aloud]')?.textContent).toBe('Where?');
  unmark();
  expect(document.querySelector('[data-read-aloud]')).toBeNull();
});
