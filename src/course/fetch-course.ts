import type { Course, LessonPage } from './course.ts';
import { atHand, readable } from '../ui/readable.ts';
import { NotOnDevice } from './course-source.ts';
import type { CourseSource } from './course-source.ts';
import type { Glossary } from './glossary.ts';
import type { LessonId } from './lesson.ts';
import type { PageData } from './page-data.ts';

/**
 * The course as the host or the worker's caches hold it. Each file is fetched once; one that failed
 * is fetched again when it is asked for again.
 *
 * @param base the site's base path, with a slash at its end
 */
export function fetchCourse(base: string, data: PageData): CourseSource {
  const files = new Map<string, Promise<unknown>>();
  const lessons = new Map<LessonId, Promise<LessonPage | null>>();
  const glossaries = new Map<'glossary', Promise<Glossary>>();
  if (data.course !== null) files.set(data.courseFile, atHand(data.course));
  if (data.lesson !== null) lessons.set(data.lesson.lesson.id, atHand(data.lesson));
  if (data.glossary !== null) glossaries.set('glossary', atHand(data.glossary));

  const load = <T>(file: string) =>
    once(files, file, () => fetchFile<T>(base + file)) as Promise<T>;
  const course = () => load<Course>(data.courseFile);
  return {
    course,
    lesson: (id) =>
      once(lessons, id, async () => {
        const found = await course();
        const file = Object.hasOwn(found.files, id) ? found.files[id] : undefined;
        return file === undefined ? null : load<LessonPage>(file);
      }),
    glossary: () =>
      once(glossaries, 'glossary', async () => {
        const file = (await course()).glossary;
        return file === null ? [] : load<Glossary>(file);
      }),
  };
}

/** What was asked for under a key before, unless it failed. */
function once<K, T>(known: Map<K, Promise<T>>, key: K, fetchIt: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const promise = readable(fetchIt());
  known.set(key, promise);
  promise.catch(() => known.delete(key));
  return promise;
}

/* The files come from our own build under integrity, so their shape is taken on trust. */
async function fetchFile<T>(address: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new NotOnDevice(address, { cause });
  }
  if (!response.ok) throw new NotOnDevice(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
