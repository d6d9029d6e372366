import { useEffect } from 'react';
import { loadView } from '../activities/load-view.tsx';
import { useCourseSource } from '../course/course-provider.tsx';
import type { CourseSource } from '../course/course-source.ts';
import { activitiesOf } from '../course/lesson.ts';
import type { LessonId } from '../course/lesson.ts';

/** Fetches the next lesson when the device has nothing else to do, so that it is there on the click. */
export function useFetchAhead(lesson: LessonId | null) {
  const source = useCourseSource();
  useEffect(() => {
    if (lesson === null) return;
    // A failure here is nobody's business: the lesson is fetched again when it is opened.
    const ahead = () => void fetchLesson(source, lesson).catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(ahead, 2000);
      return () => {
        clearTimeout(timer);
      };
    }
    const idle = requestIdleCallback(ahead, { timeout: 5000 });
    return () => {
      cancelIdleCallback(idle);
    };
  }, [lesson, source]);
}

/** The lesson's text, and the views of the activities in it. */
async function fetchLesson(source: CourseSource, id: LessonId): Promise<void> {
  const page = await source.lesson(id);
  if (page === null) return;
  await Promise.all(activitiesOf(page.lesson).map(({ kind }) => loadView(kind)));
}
