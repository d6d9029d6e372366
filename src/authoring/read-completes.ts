import type { Activity } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import { suggest } from '../activities/nearest.ts';
import type { FoundText, FrontMatter } from './front-matter.ts';
import type { Note } from './mistake.ts';

/** The activities that complete a lesson: those under `completes`, else all of them. */
export function readCompletes(
  front: FrontMatter,
  activities: readonly Activity[],
  known: readonly FoundText[],
  note: Note,
): readonly ActivityId[] {
  if (!front.has('completes')) return activities.map(({ id }) => id);
  const ids = known.map(({ text }) => text);
  const chosen = front.texts('completes');
  for (const [index, { text, at }] of chosen.entries()) {
    if (!ids.includes(text)) {
      const remedy = ids.length > 0 ? suggest(text, ids) : 'Take `completes` out.';
      note(at, `This lesson has no activity \`${text}\`.`, remedy);
    } else if (chosen.findIndex((other) => other.text === text) < index) {
      note(at, `\`${text}\` is there twice.`, 'Keep one of the two.');
    }
  }
  return chosen.map(({ text }) => text as ActivityId);
}
