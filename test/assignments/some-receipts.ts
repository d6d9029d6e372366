import * as fc from 'fast-check';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { AssignmentId } from '../../src/assignments/assignment.ts';
import { keysIn, type DeviceKeys } from '../../src/assignments/device-keys.ts';
import type { ReceiptContent, SharedWords } from '../../src/assignments/receipt.ts';
import type { LessonId, Revision } from '../../src/course/lesson.ts';
import { plainLine, plainText } from '../../src/course/plain-text.ts';
import type { Day } from '../../src/record/fact.ts';

/** Keys of a device of its own, which lasts as long as the test. */
export function someDevice(): DeviceKeys {
  const pairs = new Map<string, CryptoKeyPair>();
  return keysIn({
    get: (name) => Promise.resolve(pairs.get(name)),
    add: (name, pair) => {
      pairs.set(name, pair);
      return Promise.resolve(pair);
    },
  });
}

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z]{1,6})?$/);
const days = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const lessonIds = fc.tuple(slug, slug).map((both) => both.join('/') as LessonId);
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => plainText(text, 20_000));

const shared: fc.Arbitrary<SharedWords> = fc.oneof(
  fc.record({
    kind: fc.constant('reflection' as const),
    lesson: lessonIds,
    activity: slug.map((id) => id as ActivityId),
    text: words,
  }),
  fc.record({
    kind: fc.constant('commitment' as const),
    lesson: lessonIds,
    activity: slug.map((id) => id as ActivityId),
    when: words,
    will: words,
    by: days,
    evidence: words,
  }),
);

const lesson = fc
  .record({
    lesson: lessonIds,
    on: days,
    revision: fc.stringMatching(/^[0-9a-f]{8}$/).map((text) => text as Revision),
    missed: fc.uniqueArray(
      slug.map((id) => id as ActivityId),
      { maxLength: 4 },
    ),
    right: fc.nat(4),
  })
  .map(({ right, ...rest }) => ({ ...rest, checks: right + rest.missed.length }));

/** What anybody could say in a receipt. */
export const contents: fc.Arbitrary<ReceiptContent> = fc.record({
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => plainLine(text, 60) || 'Rosa'),
  staffNumber: fc.string({ maxLength: 12 }).map((text) => plainLine(text, 24)),
  on: days,
  answers: fc.option(
    fc.record({
      assignment: fc.stringMatching(/^[\w-]{22}$/).map((text) => text as AssignmentId),
      issue: fc.integer({ min: 1, max: 9_999 }),
    }),
  ),
  lessons: fc
    .uniqueArray(lesson, { maxLength: 12, selector: ({ lesson: id }) => id })
    // They are told module by module.
    .map((list) => byModule(list)),
  shared: fc.array(shared, { maxLength: 3 }),
});

function byModule<T extends { readonly lesson: LessonId }>(list: readonly T[]): readonly T[] {
  const modules = [...new Set(list.map(({ lesson: id }) => id.split('/')[0]))];
  return modules.flatMap((module) => list.filter(({ lesson: id }) => id.split('/')[0] === module));
}

/** Rosa, who has finished two lessons of a leg. */
export function rosasReceipt(more: Partial<ReceiptContent> = {}): ReceiptContent {
  return {
    name: 'Rosa Delgado',
    staffNumber: '4711',
    on: '2026-06-04' as Day,
    answers: null,
    lessons: [
      {
        lesson: 'pos/bell' as LessonId,
        on: '2026-06-01' as Day,
        revision: '00000001' as Revision,
        checks: 2,
        missed: ['pos-batteries' as ActivityId],
      },
      {
        lesson: 'pos/umbrella' as LessonId,
        on: '2026-06-04' as Day,
        revision: '00000002' as Revision,
        checks: 0,
        missed: [],
      },
    ],
    shared: [],
    ...more,
  };
}
