import { fileStart, type Point } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';

/** Where in its file a lesson and its pieces stand. */
export type LessonPlaces = {
  readonly path: string;
  /** The value of `minutes`, or the head of the file. */
  readonly minutes: Point;
  /** For every part its heading, and what stands in it: block by block when there is no mistake. */
  readonly parts: readonly { readonly at: Point; readonly blocks: readonly Point[] }[];
};

export function findPlaces({ path, stretches }: ParsedLesson, minutes: Point): LessonPlaces {
  const parts = stretches.map(({ heading, content }) => {
    const blocks = content.map(({ position }) => pointOf(position?.start));
    return { at: heading ? pointOf(heading.position?.start) : (blocks[0] ?? fileStart), blocks };
  });
  return { path, minutes, parts };
}

/** Without the offset that parsers add. */
function pointOf(start: Point | undefined): Point {
  return start ? { line: start.line, column: start.column } : fileStart;
}
