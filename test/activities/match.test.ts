import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMatchChecked, partners, type MatchAnswer } from '../../src/activities/match/match.ts';
import { firstAlone, press } from '../../src/activities/match/press.ts';
import { gradeMatch, rightPairs } from '../../src/activities/match/right-pairs.ts';
import { item, threeGuests as match } from './samples.ts';

const lefts = match.lefts.map(({ id }) => id);
const rights = match.rights.map(({ id }) => id);
const paired = (...pairs: [string, string][]): MatchAnswer => ({
  kind: 'match',
  pairs: pairs.map(([left, right]) => ({ left: item(left), right: item(right) })),
  checked: false,
});
const answers: fc.Arbitrary<MatchAnswer | null> = fc.option(
  fc.record({
    kind: fc.constant('match' as const),
    pairs: fc.array(
      fc.record({
        left: fc.constantFrom(...lefts, item('gone')),
        right: fc.constantFrom(...rights, item('gone')),
      }),
    ),
    checked: fc.boolean(),
  }),
);

test('nothing is ever in two pairs, whatever an answer says', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const found = [...partners(match, answer)];
      expect(new Set(found.map(([, right]) => right)).size).toBe(found.length);
      expect(found.flat().every((id) => [...lefts, ...rights].includes(id))).toBe(true);
    }),
  );
});

test('of two pairs that want the same one, the later counts', () => {
  const answer = paired(['family', 'door'], ['regular', 'door'], ['regular', 'usual']);
  expect([...partners(match, answer)]).toEqual([['regular', 'usual']]);
});

test('a right goes with the chosen left, and the next one alone is chosen', () => {
  const one = press(match, null, item('regular'), item('usual'));
  expect(one).toEqual({ answer: paired(['regular', 'usual']), chosen: 'first' });
  const two = press(match, one.answer, one.chosen, item('show'));
  expect(two.chosen).toBe('family');
  const three = press(match, two.answer, two.chosen, item('door'));
  expect(three.chosen).toBeNull();
  expect(rightPairs(match, three.answer)).toBe(3);
});

test('a right that is taken changes hands, and who had it is chosen next', () => {
  const before = paired(['family', 'usual'], ['regular', 'door']);
  expect(press(match, before, item('first'), item('usual'))).toEqual({
    answer: paired(['regular', 'door'], ['first', 'usual']),
    chosen: 'family',
  });
  expect(press(match, before, item('regular'), item('usual'))).toEqual({
    answer: paired(['regular', 'usual']),
    chosen: 'family',
  });
});

test('a pair is taken apart by pressing its right again, or any once all are paired', () => {
  const before = paired(['family', 'usual'], ['regular', 'door']);
  expect(press(match, before, item('family'), item('usual'))).toEqual({
    answer: paired(['regular', 'door']),
    chosen: 'family',
  });
  const all = paired(['family', 'usual'], ['regular', 'door'], ['first', 'show']);
  expect(press(match, { ...all, checked: true }, null, item('door'))).toEqual({
    answer: paired(['family', 'usual'], ['first', 'show']),
    chosen: 'regular',
  });
});

test('pressing the rights one after the other pairs everything, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rights], { minLength: 3 }), (pressed) => {
      let answer: MatchAnswer | null = null;
      let chosen = firstAlone(match, answer);
      for (const right of pressed) ({ answer, chosen } = press(match, answer, chosen, right));
      expect([...partners(match, answer)]).toEqual(lefts.map((left, n) => [left, pressed[n]]));
      expect(chosen).toBeNull();
    }),
  );
});

test('no press touches a pair that it has nothing to do with', () => {
  const someLeft = fc.option(fc.constantFrom(...lefts));
  fc.assert(
    fc.property(answers, someLeft, fc.constantFrom(...rights), (answer, chosen, right) => {
      const after = [...partners(match, press(match, answer, chosen, right).answer)];
      const others = [...partners(match, answer)].filter(
        ([left, its]) => left !== chosen && its !== right,
      );
      expect(after).toEqual(expect.arrayContaining(others));
    }),
  );
});

test('pairs are checked once they were, until one is alone again', () => {
  const all = paired(['family', 'usual'], ['regular', 'door'], ['first', 'show']);
  expect(isMatchChecked(match, { ...all, checked: true })).toBe(true);
  expect(isMatchChecked(match, all)).toBe(false);
  const gone = paired(['family', 'usual'], ['regular', 'was-here'], ['first', 'show']);
  expect(isMatchChecked(match, { ...gone, checked: true })).toBe(false);
});

test('the grade counts the pairs that belong together', () => {
  const graded = (...pairs: [string, string][]) => gradeMatch(match, paired(...pairs));
  expect(graded(['family', 'door'], ['regular', 'usual'], ['first', 'show'])).toBe('A');
  expect(graded(['family', 'door'], ['regular', 'usual'])).toBe('B');
  expect(graded(['family', 'door'], ['regular', 'show'], ['first', 'usual'])).toBe('C');
});
