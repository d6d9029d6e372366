import { basename } from 'node:path';
import type { Root } from 'mdast';
import { activitiesOf } from '../course/lesson.ts';
import type { Syllabus } from '../course/syllabus.ts';
import type { SourceText } from './load-sources.ts';
import type { Leg } from './publish.ts';
import { readSyllabus, type SyllabusCourse } from './read-syllabus.ts';

/**
 * Every syllabus of a course as far as it can be read.
 *
 * @param parse null for a text that is nested too deep, which has been noted
 */
export function readSyllabuses(
  sources: readonly SourceText[],
  legs: readonly Leg[],
  parse: (source: SourceText) => Root | null,
): readonly Syllabus[] {
  const course = courseOf(legs);
  return sources.flatMap((source) => {
    const tree = parse(source);
    return (tree && readSyllabus(source, basename(source.path, '.md'), tree, course)) ?? [];
  });
}

function courseOf(legs: readonly Leg[]): SyllabusCourse {
  const lessons = legs.flatMap((leg) => leg.lessons);
  return {
    modules: legs.map(({ module, lessons: miles }) => ({
      id: module.id,
      lessons: miles.map(({ id }) => id),
    })),
    roleplays: new Map(
      lessons.flatMap((lesson) =>
        activitiesOf({ ...lesson, mile: 0 })
          .filter(({ kind }) => kind === 'role-play')
          .map(({ id }) => [id, lesson.id] as const),
      ),
    ),
  };
}
