import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeInWords, closingInWords } from '../../src/activities/rate/rate-words.ts';
import { allRated, type Mark, type RateAnswer } from '../../src/activities/rate/rate.ts';
import { changes, countRated, give, markOf } from '../../src/activities/rate/ratings.ts';
import { item, whereYouStand as rate } from './samples.ts';

const mark = fc.constantFrom<Mark[]>(1, 2, 3, 4, 5);
const statement = fc.constantFrom(...rate.statements.map(({ id }) => id));
const answers: fc.Arbitrary<RateAnswer> = fc.record({
  kind: fc.constant('rate' as const),
  rated: fc.array(fc.record({ statement: fc.oneof(statement, fc.constant(item('gone'))), mark })),
});
const rated = (...marks: readonly (Mark | null)[]): RateAnswer => ({
  kind: 'rate',
  rated: rate.statements.flatMap(({ id }, place) => {
    const given = marks[place] ?? null;
    return given === null ? [] : [{ statement: id, mark: given }];
  }),
});

test('a mark that is given stands, and the others keep theirs', () => {
  fc.assert(
    fc.property(answers, statement, mark, (answer, id, given) => {
      const next = give(rate, answer, id, given);
      for (const each of rate.statements) {
        expect(markOf(next, each.id)).toBe(each.id === id ? given : markOf(answer, each.id));
      }
    }),
  );
});

test('an answer that is given holds each statement once and nothing that is gone', () => {
  fc.assert(
    fc.property(answers, statement, mark, (answer, id, given) => {
      const ids = give(rate, answer, id, given).rated.map((each) => each.statement);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('gone');
    }),
  );
});

test('all are rated when as many are counted as there are statements', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(allRated(rate, answer)).toBe(countRated(rate, answer) === rate.statements.length);
    }),
  );
});

test('of a statement that an answer rates twice, the later mark counts', () => {
  const twice: RateAnswer = {
    kind: 'rate',
    rated: [
      { statement: item('look'), mark: 2 },
      { statement: item('look'), mark: 4 },
    ],
  };
  expect(markOf(twice, item('look'))).toBe(4);
});

const told = (now: RateAnswer, earlier: RateAnswer | null) =>
  changes(rate, now, earlier).map(changeInWords);

test('a change is told from where to where and by how much', () => {
  expect(told(rated(4, 2, 3), rated(2, 5, 3))).toEqual([
    'from 2 to 4, up two',
    'from 5 to 2, down three',
    '3 both times',
  ]);
});

test('what was not rated earlier has nothing to be compared with', () => {
  expect(told(rated(4, 2, 3), rated(null, 3))).toEqual([
    '4, mostly',
    'from 3 to 2, down one',
    '3, partly',
  ]);
});

const closing = (now: RateAnswer, earlier: RateAnswer | null) =>
  closingInWords(changes(rate, now, earlier));

test('the closing words count, and praise nobody for going up', () => {
  expect(closing(rated(4, 3, 3), rated(2, 2, 3))).toBe(
    'Two went up, one stayed. It is your own reading. Ask a colleague whether they see it too.',
  );
  expect(closing(rated(4, 2, 3), rated(2, 5, 3))).toBe(
    'One went up, one went down, one stayed. Going down is fine. You see more of it now.',
  );
  expect(closing(rated(1, 1, 1), rated(1, 1, 1))).toBe(
    'Three stayed. Some things move later, at work.',
  );
});

test('without an earlier rating the closing words say so kindly', () => {
  const alone =
    'There is no earlier rating on this device, so this is only how you see it now. That is worth having too.';
  expect(closing(rated(4, 3, 3), null)).toBe(alone);
  expect(closing(rated(4, 3, 3), rated())).toBe(alone);
});
