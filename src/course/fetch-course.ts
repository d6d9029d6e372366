import type { Course, LessonPage } from './course.ts';
import { atHand, remember } from '../ui/readable.ts';
import { NotOnDevice } from './course-source.ts';
import type { CourseSource } from './course-source.ts';
import type { Glossary } from './glossary.ts';
import type { LessonId } from './lesson.ts';
import type { Language } from '../ui/language.ts';
import type { PageData } from './page-data.ts';

/**
 * The course as the host or the worker's caches hold it. Each file is fetched once; one that failed
 * is fetched again when it is asked for later.
 *
 * @param base the site's base path, with a slash at its end
 * @param language in which it is told as far as it was translated
 */
export function fetchCourse(base: string, data: PageData, language = 'en'): CourseSource {
  const files = new Map<string, Promise<unknown>>();
  const lessons = new Map<LessonId, Promise<LessonPage | null>>();
  const glossaries = new Map<'glossary', Promise<Glossary>>();
  if (data.course !== null) files.set(data.courseFile, atHand(data.course));
  if (data.lesson !== null) lessons.set(data.lesson.lesson.id, atHand(data.lesson));
  if (data.glossary !== null) glossaries.set('glossary', atHand(data.glossary));

  const load = <T>(file: string) =>
    remember(files, file, () => fetchFile<T>(base + file)) as Promise<T>;
  const original = () => load<Course>(data.courseFile);
  const told = new Map<string, Promise<Course>>();
  const translated = async () => {
    const found = await original();
    const file = found.translations?.[language as Language];
    // Until the translation is on the device, the original is better than nothing.
    return file === undefined ? found : load<Course>(file).catch(() => found);
  };
  const course = language === 'en' ? original : () => remember(told, language, translated);
  return {
    course,
    lesson: (id) =>
      remember(lessons, id, async () => {
        const found = await course();
        const file = Object.hasOwn(found.files, id) ? found.files[id] : undefined;
        return file === undefined ? null : load<LessonPage>(file);
      }),
    glossary: () =>
      remember(glossaries, 'glossary', async () => {
        const file = (await course()).glossary;
        return file === null ? [] : load<Glossary>(file);
      }),
  };
}

/*
 * The files come from our own build under integrity, so their shape is taken on trust. Before there
 * is a worker a portal may answer with its own page, which is no JSON.
 */
async function fetchFile<T>(address: string): Promise<T> {
  try {
    const response = await fetch(address);
    if (response.ok) return (await response.json()) as T;
  } catch (cause) {
    throw new NotOnDevice(address, { cause });
  }
  throw new NotOnDevice(address);
}
