import { expect, test } from 'vitest';
import type { Activity } from '../../src/activities/activity.ts';
import type { ItemId } from '../../src/activities/activity-id.ts';
import { revise } from '../../src/authoring/revise.ts';
import type { Course, ModuleOutline } from '../../src/course/course.ts';
import type { Lesson, LessonId } from '../../src/course/lesson.ts';
import { activitiesOf } from '../../src/course/lesson.ts';
import { changesIn } from '../../src/pages/changes.ts';
import { dueCommitments } from '../../src/progress/commitments.ts';
import { milesTravelled, nextStop } from '../../src/progress/journey.ts';
import { gatherProgress, remaining, statusOf } from '../../src/progress/progress.ts';
import type { Fact, Happening } from '../../src/record/fact.ts';
import { batteries, jobOrGift, madeMyDay, wrongCake } from '../activities/samples.ts';
import { day, promises, thanked } from '../activities/writing-samples.ts';
import { answered, finished, happened } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

/* The same small course before and after an author has edited it. */

function lessonOf(id: string, activities: readonly Activity[], change: Partial<Lesson> = {}) {
  return {
    ...samples.bell,
    id: id as LessonId,
    revision: revise(activities),
    required: activities.map((activity) => activity.id),
    parts: [
      {
        id: 'practice',
        title: 'Practice',
        blocks: activities.map((activity) => ({ kind: 'activity' as const, activity })),
      },
    ],
    ...change,
  } satisfies Lesson;
}

function courseOf(...lessons: readonly Lesson[]): Course {
  const numbered = lessons.map((lesson, index) => ({ ...lesson, mile: index + 1 }));
  const module: ModuleOutline = { ...samples.pos, lessons: numbered };
  return { modules: [module], files: {}, cards: {}, glossary: null, syllabus: null };
}

const bell = lessonOf('pos/bell', [batteries, madeMyDay]);
const umbrella = lessonOf('pos/umbrella', [jobOrGift]);
const parcel = lessonOf('pos/parcel', [wrongCake]);

const chosen = batteries.options[0]?.id as ItemId;
const right = { kind: 'choice', chosen: [chosen], checked: true } as const;
const sorted = {
  kind: 'sort',
  placed: jobOrGift.cards.map(({ id, group }) => ({ card: id, group })),
} as const;

const everything: readonly Happening[] = [
  answered(bell, batteries, { answer: right }),
  answered(bell, madeMyDay),
  finished(bell),
  answered(umbrella, jobOrGift, { answer: sorted }),
  finished(umbrella),
];
const facts: readonly Fact[] = happened(...everything);
const progress = gatherProgress(facts);
const wordsOf = ({ fresh, altered, gone }: ReturnType<typeof changesIn>) => ({
  fresh: fresh.map(({ id }) => id),
  altered: altered.map(({ id }) => id),
  gone,
});

test('lessons in another order keep what was done, and the way goes on from the last one', () => {
  const course = courseOf(parcel, umbrella, bell);
  expect(milesTravelled(course, progress)).toBe(2);
  expect(nextStop(course, progress)?.lesson.id).toBe(parcel.id);
  for (const lesson of course.modules.flatMap(({ lessons }) => lessons).slice(1)) {
    expect(statusOf(progress, lesson)).toMatchObject({ status: 'finished', changed: false });
  }
});

test('a renamed lesson is the same lesson, and is not called updated for its name', () => {
  const renamed = lessonOf('pos/ringing', [batteries, madeMyDay], { formerly: [bell.id] });
  expect(statusOf(progress, renamed)).toMatchObject({ status: 'finished', changed: false });
  expect(wordsOf(changesIn(renamed, facts))).toEqual({ fresh: [], altered: [], gone: 0 });
});

test('a lesson seen under its former name and again under its new one is not updated', () => {
  const renamed = lessonOf('pos/ringing', [batteries], { formerly: [bell.id] });
  const both = gatherProgress(happened(...everything, finished(renamed), finished(bell)));
  expect(statusOf(both, renamed)).toMatchObject({ changed: false });
});

test('of a split lesson the first half stays done, and nothing has to be answered again', () => {
  const first = lessonOf('pos/bell', [batteries]);
  const second = lessonOf('pos/second-bell', [madeMyDay]);
  expect(statusOf(progress, first)).toMatchObject({ status: 'finished', changed: true });
  expect(wordsOf(changesIn(first, facts))).toEqual({ fresh: [], altered: [], gone: 1 });
  expect(statusOf(progress, second)).toMatchObject({ status: 'begun' });
  expect(remaining(progress, second)).toEqual([]);
  expect(progress.answers.get(madeMyDay.id)).toBeDefined();
});

test('a promise made in a lesson that was split leads to where its plan stands now', () => {
  const due = { ...thanked, by: day('2026-06-01') };
  const before = happened(
    answered(bell, promises, { answer: { kind: 'plan', commitments: [due] } }),
  );
  const half = lessonOf('pos/second-bell', [promises]);
  const found = dueCommitments(courseOf(bell, half), before, day('2026-06-12'));
  expect(found.map(({ lesson }) => lesson.id)).toEqual([half.id]);
});

test('a removed lesson counts nowhere, and its answers are kept', () => {
  const course = courseOf(umbrella, parcel);
  expect(milesTravelled(course, progress)).toBe(1);
  expect(nextStop(course, progress)?.lesson.id).toBe(parcel.id);
  expect(progress.answers.get(batteries.id)).toEqual(right);
});

test('an activity that came later is new; the lesson stays finished', () => {
  const edited = lessonOf('pos/bell', [batteries, wrongCake, madeMyDay]);
  expect(statusOf(progress, edited)).toMatchObject({ status: 'finished', changed: true });
  expect(wordsOf(changesIn(edited, facts))).toEqual({
    fresh: [wrongCake.id],
    altered: [],
    gone: 0,
  });
});

test('an activity that only may be done is not called new: nobody can tell', () => {
  const optional = { required: [batteries.id, madeMyDay.id] };
  const edited = lessonOf('pos/bell', [batteries, wrongCake, madeMyDay], optional);
  expect(wordsOf(changesIn(edited, facts))).toEqual({ fresh: [], altered: [], gone: 0 });
});

test('one that came from another lesson with its answer is not new', () => {
  const edited = lessonOf('pos/bell', [batteries, madeMyDay, jobOrGift]);
  expect(wordsOf(changesIn(edited, facts)).fresh).toEqual([]);
});

test('an answer that no longer fits shows that its activity was altered', () => {
  const without = { ...batteries, options: batteries.options.filter(({ id }) => id !== chosen) };
  const more = {
    ...jobOrGift,
    cards: jobOrGift.cards.flatMap((card) => [card, { ...card, id: `new-${card.id}` as ItemId }]),
  };
  const another = {
    ...madeMyDay,
    kind: 'choice',
    check: false,
    options: [],
  } as unknown as Activity;
  expect(wordsOf(changesIn(lessonOf('pos/bell', [without, another]), facts)).altered).toEqual([
    batteries.id,
    madeMyDay.id,
  ]);
  expect(wordsOf(changesIn(lessonOf('pos/umbrella', [more]), facts)).altered).toEqual([
    jobOrGift.id,
  ]);
});

test('other words leave no trace in an answer: the lesson is updated, but not in what', () => {
  const reworded = { ...batteries, question: ['Where are they?'] };
  const edited = lessonOf('pos/bell', [reworded, madeMyDay]);
  expect(statusOf(progress, edited)).toMatchObject({ changed: true });
  expect(wordsOf(changesIn(edited, facts))).toEqual({ fresh: [], altered: [], gone: 0 });
});

test('once it was seen it is up to date, in whatever order two devices tell of it', () => {
  const edited = lessonOf('pos/bell', [batteries, wrongCake, madeMyDay]);
  expect(activitiesOf(edited)).toHaveLength(3);
  const seen = gatherProgress(happened(...everything, finished(edited)));
  expect(statusOf(seen, edited)).toMatchObject({ status: 'finished', changed: false });
  const olderDeviceLast = gatherProgress(happened(finished(edited), ...everything));
  expect(statusOf(olderDeviceLast, edited)).toMatchObject({ changed: false });
  // And back at the older text, which was finished too.
  expect(statusOf(seen, bell)).toMatchObject({ changed: false });
});
