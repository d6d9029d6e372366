import type { Course, LessonPage } from './course.ts';
import { NotOnDevice } from './course-source.ts';
import type { CourseSource } from './course-source.ts';
import type { LessonId } from './lesson.ts';
import type { PageData } from './page-data.ts';

/**
 * The course as the host or the worker's caches hold it. Each file is fetched once; one that failed
 * is fetched again when it is asked for again.
 *
 * @param base the site's base path, with a slash at its end
 */
export function fetchCourse(base: string, data: PageData): CourseSource {
  const files = new Map<string, unknown>();
  if (data.course !== null) files.set(data.courseFile, data.course);

  function load<T>(file: string): T | Promise<T> {
    const known = files.get(file) as T | Promise<T> | undefined;
    if (known !== undefined) return known;
    const promise = fetchFile<T>(base + file).then(
      (content) => {
        files.set(file, content);
        return content;
      },
      (failure: unknown) => {
        files.delete(file);
        throw failure;
      },
    );
    files.set(file, promise);
    return promise;
  }

  const course = () => load<Course>(data.courseFile);
  return {
    course,
    lesson(id: LessonId) {
      if (data.lesson?.lesson.id === id) return data.lesson;
      const whole = course();
      const inside = (found: Course) => {
        const file = Object.hasOwn(found.files, id) ? found.files[id] : undefined;
        return file === undefined ? null : load<LessonPage>(file);
      };
      return whole instanceof Promise ? whole.then(inside) : inside(whole);
    },
  };
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
