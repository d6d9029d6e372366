import type { ActivityId } from '../activities/activity-id.ts';
import { ownTexts } from './own-texts.ts';
import type { LessonId } from '../course/lesson.ts';
import type { Day, Fact } from '../record/fact.ts';

/** Something that the learner wrote, where and when. */
export type OwnWords = {
  readonly lesson: LessonId;
  /** Names it among all that was written. */
  readonly id: string;
  /** The activity that asked for it; null for a note. */
  readonly activity: ActivityId | null;
  readonly on: Day;
  readonly text: string;
};

/** Everything in the learner's own words, as it stands now, the latest first. */
export function ownWords(facts: readonly Fact[]): readonly OwnWords[] {
  const written = new Map<string, OwnWords>();
  for (const fact of facts) {
    switch (fact.kind) {
      case 'answered': {
        const { lesson, activity, on } = fact;
        const text = ownTexts(fact.answer).join('\n').trim();
        // An answer takes the place of the one before, also when everything was deleted.
        written.delete(activity);
        if (text !== '') written.set(activity, { lesson, id: activity, activity, on, text });
        break;
      }
      case 'noted': {
        const { lesson, note, on } = fact;
        const text = fact.text.trim();
        written.delete(note);
        if (text !== '') written.set(note, { lesson, id: note, activity: null, on, text });
        break;
      }
      case 'finished':
      case 'reached':
      case 'bookmarked':
      case 'filed':
        break;
    }
  }
  return [...written.values()].toReversed();
}
