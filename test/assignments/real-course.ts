import { readCourse } from '../../src/authoring/read-course.ts';

/** The course that this repository carries. */
export const realCourse = (await readCourse('lessons')).course;
