import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import { NotOnDevice } from '../../src/course/course-source.ts';
import type { Glossary, TermId } from '../../src/course/glossary.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import type { Day } from '../../src/record/fact.ts';
import { findEverything, openOwnIndex } from '../../src/search/find-everything.ts';
import type { OwnWords } from '../../src/search/own-words.ts';
import { openSearchIndex } from '../../src/search/search-index.ts';
import { madeMyDay } from '../activities/samples.ts';
import { sampleCourse, samplePages, samples } from '../support/sample-course.ts';

const { bell, umbrella, parcel, chairs } = samples;
const glossary: Glossary = [
  {
    id: 'storytime' as TermId,
    term: 'Storytime',
    also: ['story hour'],
    meaning: [['When the bell rings.']],
    lesson: { id: bell.id, mile: 1, title: 'The bell' },
  },
];

/** The sample course on a device that lacks some of its lessons. */
function course(missing: Set<LessonId> = new Set()): CourseSource {
  return {
    course: () => Promise.resolve(sampleCourse),
    lesson: (id) =>
      missing.has(id)
        ? Promise.reject(new NotOnDevice(id))
        : Promise.resolve(samplePages.get(id) ?? null),
    glossary: () => Promise.resolve(glossary),
  };
}

const nobody = openOwnIndex([]);
const wroteNothing: OwnWords = {
  lesson: bell.id,
  id: madeMyDay.id,
  activity: madeMyDay.id,
  on: '2026-11-22' as Day,
  text: '',
};

test('the whole course is read once, however often it is asked for', async () => {
  let lessons = 0;
  const source = course();
  const index = openSearchIndex({
    ...source,
    lesson: (id) => {
      lessons += 1;
      return source.lesson(id);
    },
  });
  await Promise.all([index.fill(), index.fill()]);
  await index.fill();
  expect(lessons).toBe(4);
  expect(index.progress.getState()).toEqual({ status: 'done', read: 4, of: 4 });
});

test('lessons that are not on the device are counted, and come along later', async () => {
  const missing = new Set([umbrella.id, chairs.id]);
  const index = openSearchIndex(course(missing));
  await index.fill();
  expect(index.progress.getState()).toEqual({ status: 'done', read: 2, of: 4 });
  expect(findEverything('umbrella', index, nobody).lessons.count).toBe(0);
  missing.clear();
  await index.fill();
  expect(index.progress.getState()).toEqual({ status: 'done', read: 4, of: 4 });
  expect(findEverything('umbrella', index, nobody).lessons.count).toBe(1);
});

test('without the outline of the course there is nothing to read yet', async () => {
  let here = false;
  const source = course();
  const index = openSearchIndex({
    ...source,
    course: () => (here ? source.course() : Promise.reject(new NotOnDevice('course'))),
  });
  await index.fill();
  expect(index.progress.getState().status).toBe('failed');
  here = true;
  await index.fill();
  expect(index.progress.getState().status).toBe('done');
});

test('a lesson comes with the parts in which something was found, marked', async () => {
  const index = openSearchIndex(course());
  await index.fill();
  const [hit, ...others] = findEverything('bell', index, nobody).lessons.best;
  expect(others).toEqual([]);
  expect(hit).toMatchObject({
    lesson: {
      id: bell.id,
      mile: 1,
      title: 'The bell',
      moduleTitle: 'Positively Outrageous Service',
    },
    title: [
      { text: 'The ', isMarked: false },
      { text: 'bell', isMarked: true },
    ],
    parts: [
      {
        part: { id: 'the-story', title: 'The story' },
        piece: [
          { text: 'Once upon a time, The ', isMarked: false },
          { text: 'bell', isMarked: true },
          { text: '.', isMarked: false },
        ],
      },
    ],
  });
});

test('what an activity asks is found in its part; what it answers is not', async () => {
  const index = openSearchIndex(course());
  await index.fill();
  const [hit] = findEverything('batteries', index, nobody).lessons.best;
  expect(hit?.parts).toMatchObject([{ part: { id: 'practice' } }]);
  expect(findEverything('shelves', index, nobody).lessons.count).toBe(0);
});

test('a term is found by its name, its other names and what it means', async () => {
  const index = openSearchIndex(course());
  await index.fill();
  const found = ['storytime', 'hour', 'rings'].map((query) =>
    findEverything(query, index, nobody).terms.best.map(({ entry }) => entry.id),
  );
  expect(found).toEqual([['storytime'], ['storytime'], ['storytime']]);
});

test('what the learner wrote comes with the question and the lesson, also one that was renamed', async () => {
  const renamed: CourseSource = {
    ...course(),
    course: () =>
      Promise.resolve({
        ...sampleCourse,
        modules: sampleCourse.modules.map((module) => ({
          ...module,
          lessons: module.lessons.map((lesson) =>
            lesson.id === parcel.id ? { ...lesson, formerly: ['pos/old' as LessonId] } : lesson,
          ),
        })),
      }),
  };
  const index = openSearchIndex(renamed);
  await index.fill();
  const wrote = (lesson: string, activity: string, text: string) => ({
    ...wroteNothing,
    lesson: lesson as LessonId,
    id: activity,
    activity: activity as ActivityId,
    text,
  });
  const own = openOwnIndex([
    wrote(bell.id, madeMyDay.id, 'The baker knew my name.'),
    wrote('pos/old', 'pos-gone', 'A baker again.'),
    wrote('pos/nowhere', 'pos-nowhere', 'One more baker.'),
  ]);
  const hits = findEverything('baker', index, own).own.best;
  const told = hits.map(({ question, lesson }) => [question, lesson?.title ?? null]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['Who last made your day?', 'The bell'],
      [null, 'The parcel'],
      [null, null],
    ]),
  );
});

test('some of the words count only where nothing has them all', async () => {
  const index = openSearchIndex(course());
  await index.fill();
  const own = openOwnIndex([
    { ...wroteNothing, activity: madeMyDay.id, text: 'A bell at the baker’s.' },
  ]);
  expect(findEverything('bell baker', index, own)).toMatchObject({
    own: { count: 1 },
    lessons: { count: 0 },
    terms: { count: 0 },
  });
  expect(findEverything('bell zebra', index, own)).toMatchObject({
    own: { count: 1 },
    lessons: { count: 1 },
    terms: { count: 1 },
  });
});
