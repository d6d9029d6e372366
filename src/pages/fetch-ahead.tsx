import { useEffect } from 'react';
import { loadView } from '../activities/load-view.tsx';
import type { ModuleOutline } from '../course/course.ts';
import { useCourseSource } from '../course/course-provider.tsx';
import type { CourseSource } from '../course/course-source.ts';
import { activitiesOf } from '../course/lesson.ts';
import type { LessonId } from '../course/lesson.ts';
import { whenIdle } from '../ui/when-idle.ts';

/**
 * Fetches the next lesson, and the milestone of a leg that is nearly walked, when the device has
 * nothing else to do, so that they are there on the click.
 */
export function useFetchAhead(lesson: LessonId | null, milestone: ModuleOutline | null) {
  const source = useCourseSource();
  useEffect(() => {
    if (lesson === null && milestone === null) return;
    // A failure here is nobody's business: what is missing is fetched again when it is opened.
    return whenIdle(() => {
      if (lesson !== null) void fetchLesson(source, lesson).catch(() => undefined);
      if (milestone === null) return;
      void import('./module-page.tsx')
        .then(({ fetchMilestone }) => fetchMilestone(source, milestone))
        .catch(() => undefined);
    }, 2000);
  }, [lesson, milestone, source]);
}

/** The lesson's text and picture, and the views of the activities in it. */
async function fetchLesson(source: CourseSource, id: LessonId): Promise<void> {
  const page = await source.lesson(id);
  if (page === null) return;
  if (page.lesson.picture !== null) holdPicture(import.meta.env.BASE_URL + page.lesson.picture.src);
  await Promise.all(activitiesOf(page.lesson).map(({ kind }) => loadView(kind)));
}

/* A browser shares a drawing that is read with the page, for as long as somebody holds on to it. */
let held: HTMLImageElement | null = null;

function holdPicture(address: string): void {
  held = new Image();
  held.src = address;
}
