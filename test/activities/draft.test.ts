import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  give,
  isUnsaved,
  meet,
  type as write,
  type Draft,
} from '../../src/activities/reflection/draft.ts';

test('a keystroke is unsaved until it has been handed over', () => {
  const draft = write(null, 'a');
  expect(isUnsaved(draft)).toBe(true);
  expect(isUnsaved(give(draft))).toBe(false);
  expect(isUnsaved(write(give(draft), 'ab'))).toBe(true);
});

test('an echo that arrives while the learner writes on takes nothing away', () => {
  const ahead = write(give(write(null, 'a')), 'ab');
  expect(meet(ahead, 'a')).toEqual({ text: 'ab', given: [] });
  expect(isUnsaved(meet(ahead, 'a'))).toBe(true);
});

test('an earlier echo does not hide what was handed over after it', () => {
  const twice = give(write(give(write(null, 'a')), 'ab'));
  expect(meet(twice, 'a')).toEqual({ text: 'ab', given: ['ab'] });
  expect(meet(meet(twice, 'a'), 'ab')).toBeNull();
});

test('a text from elsewhere shows when nothing here waits to be kept, and waits when something does', () => {
  expect(meet(give(write(null, 'mine')), 'theirs')).toBeNull();
  expect(meet(write(null, 'mine'), 'theirs')).toEqual({ text: 'mine', given: [] });
});

type Event = 'type' | 'give' | 'echo' | 'remote';

/** What the field showed before and after each arrival that met unsaved letters. */
function arrivalsAtUnsaved(order: readonly Event[]) {
  const arrivals: { before: string; after: string }[] = [];
  const underway: string[] = [];
  let draft: Draft | null = null;
  let kept = '';
  for (const [n, event] of order.entries()) {
    if (event === 'type') draft = write(draft, `${draft?.text ?? kept}${n % 10}`);
    if (event === 'give' && isUnsaved(draft)) {
      draft = give(draft);
      underway.push(draft.text);
    }
    const arriving = event === 'echo' ? underway.shift() : event === 'remote' ? `r${n}` : undefined;
    if (arriving === undefined) continue;
    const before = isUnsaved(draft) ? draft.text : null;
    kept = arriving;
    draft = meet(draft, kept);
    if (before !== null) arrivals.push({ before, after: draft?.text ?? kept });
  }
  return arrivals;
}

test('in any order of typing, handing over and arriving, no unsaved letter leaves the field', () => {
  const events = fc.constantFrom<Event>('type', 'give', 'echo', 'remote');
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (order) => {
      const arrivals = arrivalsAtUnsaved(order);
      expect(arrivals.map(({ after }) => after)).toEqual(arrivals.map(({ before }) => before));
    }),
    { numRuns: 1000 },
  );
});
