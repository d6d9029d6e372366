import { isAnswered } from '../activities/is-answered.ts';
import type { Activity, Answer } from '../activities/activity.ts';
import type { Lesson } from '../course/lesson.ts';
import { remaining, statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { useRecord, useSaving } from '../record/record-provider.tsx';
import type { Saving } from '../ui/save-note.tsx';

/**
 * Takes answers into the record; the answer that completes a lesson also finishes it. `earlier` finds
 * what was given to the activity that this one comes after.
 */
export function useAnswering(
  lesson: Lesson,
  progress: Progress,
): {
  readonly answer: (activity: Activity, answer: Answer) => void;
  readonly earlier: (activity: Activity) => Answer | null;
  readonly saving: Saving;
} {
  const record = useRecord();
  const saving = useSaving();
  return {
    saving,
    earlier: (activity) =>
      activity.kind === 'rate' && activity.after !== null
        ? (progress.answers.get(activity.after) ?? null)
        : null,
    answer(activity, answer) {
      const complete = isAnswered(activity, answer);
      record.append({
        kind: 'answered',
        lesson: lesson.id,
        activity: activity.id,
        answer,
        complete,
      });
      if (!complete) return;
      void record.askToPersist();
      const left = remaining(progress, lesson).filter((id) => id !== activity.id);
      const first = statusOf(progress, lesson).status !== 'finished';
      if (first && left.length === 0 && lesson.required.length > 0) {
        record.append({ kind: 'finished', lesson: lesson.id, revision: lesson.revision });
      }
    },
  };
}
