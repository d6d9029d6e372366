import type { Choice } from '../../src/activities/choice/choice.ts';
import { cardsOf } from '../../src/course/card.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import type { Course, LessonPage } from '../../src/course/course.ts';
import type { Block, Lesson, LessonId } from '../../src/course/lesson.ts';
import { atHand } from '../../src/ui/readable.ts';
import { batteries } from '../activities/samples.ts';
import { sampleCourse, samplePages, samples } from './sample-course.ts';

/** The check of `pos/bell`. */
const check: Choice = { ...batteries, check: true };

const principle: Block = {
  kind: 'principle',
  headline: ['Hold it over them, not over yourself.'],
  text: [['It is their day that is wet.']],
};

function changed(lesson: Lesson): Lesson {
  const parts = lesson.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block): Block =>
      block.kind === 'activity' && block.activity.id === check.id
        ? { kind: 'activity', activity: check }
        : block,
    ),
  }));
  const idea = { id: 'idea', title: 'The idea', blocks: [principle] };
  return { ...lesson, parts: lesson.id === samples.umbrella.id ? [...parts, idea] : parts };
}

const pages = new Map<LessonId, LessonPage>(
  [...samplePages].map(([id, page]) => [id, { ...page, lesson: changed(page.lesson) }]),
);

/** The sample course with two cards: the check of `pos/bell` and the key idea of `pos/umbrella`. */
export const reviewCourse: Course = {
  ...sampleCourse,
  cards: Object.fromEntries(
    [...pages].map(([id, { lesson }]) => [id, cardsOf(lesson).map((card) => card.id)]),
  ),
};

const course = atHand(reviewCourse);
const lessons = new Map([...pages].map(([id, page]) => [id, atHand(page)]));
const nothing = atHand(null);
const noTerms = atHand([]);

/** The same course at hand. */
export const reviewSource: CourseSource = {
  course: () => course,
  lesson: (id) => lessons.get(id) ?? nothing,
  glossary: () => noTerms,
};
