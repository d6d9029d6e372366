import * as fc from 'fast-check';
import type { Answer } from '../../src/activities/activity.ts';
import type { Mark } from '../../src/activities/rate/rate.ts';
import type { People } from '../../src/activities/role-play/role-play.ts';
import { item, plateBack } from './samples.ts';
import { day } from './writing-samples.ts';

/** Ids of every sample and some that no activity has (any more). */
const ids = fc.constantFrom(
  ...'aisle come half name cake look ten core gift gimmick order dog open balloon'.split(' '),
  ...'hand listen look screw family regular first door usual show'.split(' '),
  ...'apology blame repair shrug late refusal counter carried gone was-here'.split(' '),
  ...'ask why looked asked offered'.split(' '),
);
const items = ids.map(item);
const round = {
  people: fc.constantFrom<People[]>(1, 2, 3),
  seen: fc.array(items),
};
const clock = fc.record({ left: fc.nat(), since: fc.option(fc.nat()) });
/** Any answer of any kind. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    chosen: fc.array(items),
    checked: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('sort' as const),
    placed: fc.array(fc.record({ card: items, group: items })),
  }),
  fc.record({
    kind: fc.constant('order' as const),
    order: fc.oneof(
      fc.array(items),
      fc.shuffledSubarray(
        plateBack.steps.map(({ id }) => id),
        { minLength: 4 },
      ),
    ),
    checked: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('match' as const),
    pairs: fc.array(fc.record({ left: items, right: items })),
    checked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('scenario' as const), taken: fc.array(items) }),
  fc.record({ kind: fc.constant('reflection' as const), text: fc.string() }),
  fc.record({
    kind: fc.constant('rate' as const),
    rated: fc.array(fc.record({ statement: items, mark: fc.constantFrom<Mark[]>(1, 2, 3, 4, 5) })),
  }),
  fc.record({
    kind: fc.constant('role-play' as const),
    rounds: fc.array(fc.record(round)),
    now: fc.option(fc.record({ ...round, clock: fc.option(clock) })),
  }),
  fc.record({
    kind: fc.constant('audit' as const),
    rows: fc.array(
      fc.record({
        id: items,
        subject: fc.constantFrom('', ' ', 'A rule'),
        effect: fc.constantFrom('', 'newcomers'),
        verdict: fc.constantFrom(null, 'keep', 'bend', 'glad', 'gone'),
        remedy: fc.constantFrom('', 'Dana'),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    commitments: fc.array(
      fc.record({
        when: fc.constantFrom('', 'it rains'),
        will: fc.constantFrom('', 'open the door'),
        by: fc.constantFrom(null, day('2026-06-12')),
        evidence: fc.constantFrom('', 'somebody smiles'),
        outcome: fc.constantFrom(null, 'kept' as const, 'not-yet' as const),
      }),
    ),
  }),
);
