import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice } from '../../../src/activities/choice/choice.ts';
import { tallyRightAnswers } from '../../../src/authoring/quality/right-answers.ts';
import { batteries, item } from '../../activities/samples.ts';

/** Options by their lengths; those that are best are marked. */
function asked(...options: readonly (readonly [length: number, best?: 'best'])[]) {
  const choice: Choice = {
    ...batteries,
    options: options.map(([length, best], place) => ({
      id: item(`option-${place}`),
      text: ['x'.repeat(length)],
      best: best !== undefined,
      reason: ['Because.'],
    })),
  };
  return { choice };
}

test('a right answer is the longest when it is longer than every other', () => {
  const longer = asked([5], [6, 'best'], [3]);
  const { longest } = tallyRightAnswers([longer, asked([5], [5, 'best']), asked([7], [6, 'best'])]);
  expect(longest).toEqual([longer]);
});

test('the most conspicuous one comes first', () => {
  const slightly = asked([20], [21, 'best']);
  const by = asked([10], [19, 'best']);
  expect(tallyRightAnswers([slightly, by]).longest).toEqual([by, slightly]);
});

test('a choice of several right answers is passed over', () => {
  expect(tallyRightAnswers([asked([1, 'best'], [9, 'best'], [2])])).toEqual({
    choices: 0,
    longest: [],
    places: [],
  });
});

test('right answers are counted by place, with what chance would make of it', () => {
  const { places } = tallyRightAnswers([
    asked([1, 'best'], [2]),
    asked([1, 'best'], [2]),
    asked([2], [2], [2], [1, 'best']),
  ]);
  expect(places.map(({ found }) => found)).toEqual([2, 0, 0, 1]);
  expect(places.map(({ expected }) => expected)).toEqual([1.25, 1.25, 0.25, 0.25]);
  expect(places[3]?.deviation).toBeCloseTo(Math.sqrt(0.25 * 0.75));
});

test('every right answer stands in one place, found and expected', () => {
  const any = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.nat(), fc.nat(30))
    .map(([size, right, length]) =>
      asked(
        ...Array.from({ length: size }, (_, place) =>
          place === right % size ? ([length, 'best'] as const) : ([place * 7] as const),
        ),
      ),
    );
  fc.assert(
    fc.property(fc.array(any), (choices) => {
      const tally = tallyRightAnswers(choices);
      const sum = (of: 'found' | 'expected') =>
        tally.places.reduce((all, place) => all + place[of], 0);
      expect(tally.choices).toBe(choices.length);
      expect(sum('found')).toBe(choices.length);
      expect(sum('expected')).toBeCloseTo(choices.length);
      expect(tally.longest.length).toBeLessThanOrEqual(choices.length);
    }),
  );
});
