import type { Activity } from '../../src/activities/activity.ts';
import { cardsOf } from '../../src/course/card.ts';
import type { Course, LessonPage, ModuleOutline } from '../../src/course/course.ts';
import type { Lesson, LessonId, ModuleId, Revision } from '../../src/course/lesson.ts';
import { batteries, jobOrGift, madeMyDay, wrongCake } from '../activities/samples.ts';

/* Two legs: pos/bell, pos/umbrella and pos/parcel; dazzle/chairs, which has nothing to answer. */

function lesson(id: string, mile: number, title: string, activities: readonly Activity[]): Lesson {
  return {
    id: id as LessonId,
    mile,
    title,
    label: title,
    subtitle: 'A story',
    summary: `What ${title} is about.`,
    minutes: 4,
    revision: `0000000${mile}` as Revision,
    formerly: [],
    required: activities.map((activity) => activity.id),
    picture: null,
    parts: [
      {
        id: 'the-story',
        title: 'The story',
        blocks: [{ kind: 'paragraph', text: [`Once upon a time, ${title}.`] }],
      },
      {
        id: 'practice',
        title: 'Practice',
        blocks: activities.map((activity) => ({ kind: 'activity', activity })),
      },
    ],
    sources: [],
  };
}

const bell = lesson('pos/bell', 1, 'The bell', [batteries, madeMyDay]);
const umbrella = lesson('pos/umbrella', 2, 'The umbrella', [jobOrGift]);
const parcel = lesson('pos/parcel', 3, 'The parcel', [wrongCake]);
const chairs = lesson('dazzle/chairs', 4, 'The chairs', []);
const lessons = [bell, umbrella, parcel, chairs];

const pos: ModuleOutline = {
  id: 'pos' as ModuleId,
  number: 1,
  title: 'Positively Outrageous Service',
  summary: 'Service that people talk about.',
  outcomes: ['tell service from a gimmick'],
  landmark: 'store',
  poster: null,
  lessons: [bell, umbrella, parcel],
};

const dazzle: ModuleOutline = {
  id: 'dazzle' as ModuleId,
  number: 2,
  title: 'Dazzle',
  summary: 'Small things, done brightly.',
  outcomes: [],
  landmark: 'fairground',
  poster: null,
  lessons: [chairs],
};

const moduleOf = (which: Lesson) => (which === chairs ? dazzle : pos);

/** A course of four miles in two legs, with one activity of each kind. */
export const sampleCourse: Course = {
  modules: [pos, dazzle],
  files: Object.fromEntries(lessons.map(({ id }) => [id, `lessons/${id}.json`])),
  cards: Object.fromEntries(lessons.map((each) => [each.id, cardsOf(each).map(({ id }) => id)])),
  glossary: null,
  syllabus: null,
};

/** The same course's lessons, by id. */
export const samplePages: ReadonlyMap<LessonId, LessonPage> = new Map(
  lessons.map((each, index) => [
    each.id,
    {
      lesson: each,
      module: moduleOf(each),
      previous: link(lessons[index - 1]),
      next: link(lessons[index + 1]),
      miles: lessons.length,
    },
  ]),
);

function link(to: Lesson | undefined): LessonPage['next'] {
  if (to === undefined) return null;
  const { id, mile, title, minutes } = to;
  return { id, mile, title, minutes, moduleTitle: moduleOf(to).title };
}

export const samples = { bell, umbrella, parcel, chairs, pos, dazzle };
