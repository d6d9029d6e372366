import { useEffect, useState } from 'react';
import type { Activity } from '../../activities/activity.ts';
import type { ActivityId } from '../../activities/activity-id.ts';
import { useCourseSource } from '../../course/course-provider.tsx';
import { activitiesOf } from '../../course/lesson.ts';
import type { Lesson, LessonId } from '../../course/lesson.ts';

/** The lessons that are written about, and what they ask. */
export type Asked = {
  readonly lessons: ReadonlyMap<LessonId, Lesson>;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
};

/**
 * The text of lessons; null until all of them are here or cannot be had. What cannot be had is left
 * out: then the learner's words stand without their question.
 *
 * @param ids in any order
 */
export function useLessons(ids: readonly LessonId[]): Asked | null {
  const source = useCourseSource();
  const [asked, setAsked] = useState<Asked | null>(null);
  const key = [...new Set(ids)].toSorted().join(' ');
  useEffect(() => {
    let isWanted = true;
    const wanted = key === '' ? [] : (key.split(' ') as LessonId[]);
    const load = async () => {
      const found = await Promise.allSettled(wanted.map((id) => source.lesson(id)));
      if (!isWanted) return;
      const here = found.flatMap((each) =>
        each.status === 'fulfilled' && each.value !== null ? [each.value.lesson] : [],
      );
      setAsked({
        lessons: new Map(here.map((lesson) => [lesson.id, lesson])),
        activities: new Map(here.flatMap(activitiesOf).map((activity) => [activity.id, activity])),
      });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [source, key]);
  return asked;
}
