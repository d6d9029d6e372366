import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lessonAddress } from '../../src/course/address.ts';
import type { Course } from '../../src/course/course.ts';
import type { LessonOutline } from '../../src/course/lesson.ts';

/**
 * The address of a built course's first lesson, as a link to a folder: with a slash at its end and
 * none at its beginning, so that no host answers with a redirect.
 */
export async function firstLesson(dist: string): Promise<string> {
  const lesson = (await readLessons(dist))[0];
  if (lesson === undefined) throw new Error('The course has no lesson.');
  return `${lessonAddress(lesson.id).slice(1)}/`;
}

export async function countLessons(dist: string): Promise<number> {
  return (await readLessons(dist)).length;
}

async function readLessons(dist: string): Promise<readonly LessonOutline[]> {
  const folder = join(dist, 'lessons');
  const outline = (await readdir(folder)).find((name) => /^course-.*\.json$/.test(name));
  if (outline === undefined) throw new Error(`${folder} holds no outline of the course.`);
  const course = JSON.parse(await readFile(join(folder, outline), 'utf8')) as Course;
  return course.modules.flatMap((module) => module.lessons);
}
