import type { Activity } from '../activities/activity.ts';
import { plainText } from '../ui/prose.ts';
import type { LessonPage } from '../course/course.ts';
import { activitiesOf } from '../course/lesson.ts';
import { completedWith } from '../progress/arrival.ts';
import { nextStopIn } from '../progress/journey.ts';
import { remaining, statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';

/** What a learner can do next from where they are in a lesson. */
export type WayOn =
  /** Activities are left; `first` is the one to go to, `count` how many there are. */
  | { readonly kind: 'activity'; readonly first: Activity; readonly count: number }
  /** A lesson without activities is finished by its reader. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'next-mile'; readonly next: NonNullable<LessonPage['next']> }
  /** The leg is walked, and it ends here or was completed here. */
  | { readonly kind: 'milestone' };

/** The one thing to do next. */
export function wayOn({ lesson, module, next }: LessonPage, progress: Progress): WayOn {
  const finished = statusOf(progress, lesson).status === 'finished';
  const left = new Set<string>(finished ? [] : remaining(progress, lesson));
  const first = activitiesOf(lesson).find(({ id }) => left.has(id));
  if (first !== undefined) return { kind: 'activity', first, count: left.size };
  if (!finished) return { kind: 'finish' };
  const completing = completedWith(module.lessons, progress)?.id;
  const ends = lesson.id === completing || lesson.id === module.lessons.at(-1)?.id;
  if (completing !== undefined && ends) return { kind: 'milestone' };
  if (next !== null) return { kind: 'next-mile', next };
  // The road ends here, and a mile of its last leg was left out.
  const mile = nextStopIn(module, progress)?.lesson;
  return mile === undefined
    ? { kind: 'milestone' }
    : { kind: 'next-mile', next: { ...mile, moduleTitle: module.title } };
}

/** An activity's question in plain words. */
export function questionOf(activity: Activity): string {
  return plainText(activity.question);
}
