import { atHand, remember } from '../ui/readable.ts';
import { NotOnDevice } from './course-source.ts';
import type { Course } from './course.ts';
import type { Syllabus } from './syllabus.ts';

const files = new Map<string, Promise<readonly Syllabus[]>>();
const none = atHand<readonly Syllabus[]>([]);

/**
 * Every syllabus of the course; empty when it has none. Only the pages of study groups ask for it, so
 * it is no part of what every page gets the course from.
 *
 * @param base the site's base path, with a slash at its end
 */
export function fetchSyllabuses(base: string, course: Course): Promise<readonly Syllabus[]> {
  const file = course.syllabus;
  return file === null ? none : remember(files, file, () => fetchFile(base + file));
}

/* Like a lesson it comes from our own build under integrity. */
async function fetchFile(address: string): Promise<readonly Syllabus[]> {
  try {
    const response = await fetch(address);
    if (response.ok) return (await response.json()) as readonly Syllabus[];
  } catch (cause) {
    throw new NotOnDevice(address, { cause });
  }
  throw new NotOnDevice(address);
}
