import { useEffect, useState } from 'react';
import { useCourseSource } from '../../course/course-provider.tsx';
import type { Lesson, LessonId } from '../../course/lesson.ts';

/** Lessons with their activities; null while they are fetched. What cannot be had is left out. */
export function useLessonTexts(ids: readonly LessonId[]): ReadonlyMap<LessonId, Lesson> | null {
  const source = useCourseSource();
  const asked = ids.join(' ');
  const [found, setFound] = useState<{ asked: string; texts: ReadonlyMap<LessonId, Lesson> }>();
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const wanted = asked === '' ? [] : (asked.split(' ') as LessonId[]);
      const pages = await Promise.all(wanted.map((id) => source.lesson(id).catch(() => null)));
      const lessons = pages.flatMap((page) => page?.lesson ?? []);
      if (isHere) setFound({ asked, texts: new Map(lessons.map((each) => [each.id, each])) });
    };
    void load();
    return () => {
      isHere = false;
    };
  }, [asked, source]);
  return found?.asked === asked ? found.texts : null;
}
