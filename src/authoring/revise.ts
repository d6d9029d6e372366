import type { Activity } from '../activities/activity.ts';
import type { Revision } from '../course/lesson.ts';
import { hash8 } from './hash.ts';

/** A lesson's revision: it changes when an activity does, and not with the text around them. */
export function revise(activities: readonly Activity[]): Revision {
  return hash8(writeCanonical(activities)) as Revision;
}

/** JSON with every object's keys in order, so that equal values have equal texts. */
function writeCanonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
