import * as fc from 'fast-check';
import type { ActivityId, ItemId } from '../../src/activities/activity-id.ts';
import type { Mark } from '../../src/activities/rate/rate.ts';
import type { People } from '../../src/activities/role-play/role-play.ts';
import type { LessonId, Revision } from '../../src/course/lesson.ts';
import type { Day, Drawer, Fact, FactId, Happening, NoteId, Stamp } from '../../src/record/fact.ts';

const lesson = fc.constantFrom('pos/hes-my-customer', 'dazzle/the-gift') as fc.Arbitrary<LessonId>;
const activity = fc.constantFrom('pos-batteries', 'pos-made-my-day') as fc.Arbitrary<ActivityId>;
const item = fc.constantFrom('come-with-me', 'aisle-6') as fc.Arbitrary<ItemId>;
const items = fc.array(item, { maxLength: 4 });
const round = { people: fc.constantFrom<People[]>(1, 2, 3), seen: items };
const clock = fc.record({ left: fc.nat(), since: fc.option(fc.nat()) });

/** Anything a learner can do. */
export const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    lesson,
    activity,
    answer: fc.oneof(
      fc.record({ kind: fc.constant('choice' as const), chosen: items, checked: fc.boolean() }),
      fc.record({
        kind: fc.constant('sort' as const),
        placed: fc.array(fc.record({ card: item, group: item }), { maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('order' as const), order: items, checked: fc.boolean() }),
      fc.record({
        kind: fc.constant('match' as const),
        pairs: fc.array(fc.record({ left: item, right: item }), { maxLength: 4 }),
        checked: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('reflection' as const),
        text: fc.string({ unit: 'grapheme', maxLength: 60 }),
      }),
      fc.record({ kind: fc.constant('scenario' as const), taken: items }),
      fc.record({
        kind: fc.constant('rate' as const),
        rated: fc.array(fc.record({ statement: item, mark: fc.constantFrom<Mark[]>(1, 3, 5) }), {
          maxLength: 4,
        }),
      }),
      fc.record({
        kind: fc.constant('role-play' as const),
        rounds: fc.array(fc.record(round), { maxLength: 3 }),
        now: fc.option(fc.record({ ...round, clock: fc.option(clock) })),
      }),
    ),
    complete: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('finished' as const),
    lesson,
    revision: fc.constantFrom('0a1b2c3d', 'ffffffff') as fc.Arbitrary<Revision>,
  }),
  fc.record({
    kind: fc.constant('reached' as const),
    lesson,
    place: fc.constantFrom('the-story.3', '', 'la-fête.12'),
    share: fc.constantFrom(0, 0.37, 1),
  }),
  fc.record({
    kind: fc.constant('noted' as const),
    lesson,
    note: fc.constantFrom('1a2b3c4d5e6f', 'zzzzzzzzzzzz') as fc.Arbitrary<NoteId>,
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
    place: fc.constantFrom('the-story.3', ''),
    quote: fc.constantFrom('both of his hands', ''),
    before: fc.constantFrom('took ', ''),
  }),
  fc.record({ kind: fc.constant('bookmarked' as const), lesson, kept: fc.boolean() }),
  fc.record({
    kind: fc.constant('filed' as const),
    drawer: fc.constantFrom('assignments', 'reviews') as fc.Arbitrary<Drawer>,
    name: fc.constantFrom('k3x9', 'pos/hes-my-customer', 'a.b-c~1'),
    paper: fc.jsonValue(),
  }),
);

/** Facts of a few writers, so that ids meet; one id may have two texts, as in a forged file. */
export const facts: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc
    .record({
      happening: happenings,
      writer: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'),
      n: fc.integer({ min: 1, max: 12 }),
      hour: fc.integer({ min: 10, max: 12 }),
    })
    .map(({ happening, writer, n, hour }) => ({
      id: `${writer}.${n}` as FactId,
      at: `2026-11-22T${hour}:00:00.000Z-0000` as Stamp,
      on: '2026-11-22' as Day,
      ...happening,
    })),
  { maxLength: 12 },
);
