import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { bookmarks } from '../../src/progress/bookmarks.ts';
import { nextStop } from '../../src/progress/journey.ts';
import { gatherProgress, isBookmarked } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { happened, reached } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';

const { bell, umbrella, chairs } = samples;
const after = (...done: readonly Happening[]) => gatherProgress(happened(...done));
const bookmarked = ({ id }: { readonly id: LessonId }, kept = true): Happening => ({
  kind: 'bookmarked',
  lesson: id,
  kept,
});

test('bookmarks stand in the order of the road, not of the days they were put', () => {
  const progress = after(bookmarked(chairs), bookmarked(bell));
  expect(bookmarks(sampleCourse, progress)).toEqual([bell, chairs]);
});

test('of putting a bookmark on and taking it off the later counts', () => {
  const progress = after(bookmarked(bell), bookmarked(umbrella), bookmarked(bell, false));
  expect(bookmarks(sampleCourse, progress)).toEqual([umbrella]);
  expect(isBookmarked(after(bookmarked(bell, false), bookmarked(bell)), bell)).toBe(true);
});

test('a bookmark stays on a lesson that has been renamed', () => {
  const renamed = { ...bell, id: 'pos/the-bell' as LessonId, formerly: [bell.id] };
  expect(isBookmarked(after(bookmarked(bell)), renamed)).toBe(true);
  expect(isBookmarked(after(bookmarked(bell), bookmarked(renamed, false)), renamed)).toBe(false);
});

test('a bookmark for later does not lead away from the mile one is on', () => {
  const progress = after(reached(umbrella, 0.5), bookmarked(chairs));
  expect(nextStop(sampleCourse, progress)?.lesson).toEqual(umbrella);
});
