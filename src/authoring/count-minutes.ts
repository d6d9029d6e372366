import type { Activity } from '../activities/activity.ts';
import { textOf } from '../activities/markdown.ts';
import { activityMinutes, isActivityKind } from '../activities/read-activity.ts';
import type { Stretch } from './split-parts.ts';

const wordsPerMinute = 200;

/** About how long a lesson takes: its words read, its activities done, in whole minutes. */
export function countMinutes(
  stretches: readonly Stretch[],
  activities: readonly Activity[],
): number {
  const words = stretches
    .flatMap(({ heading, content }) => (heading ? [heading, ...content] : content))
    .filter((node) => node.type !== 'containerDirective' || !isActivityKind(node.name))
    .flatMap((node) => textOf(node).match(/\S+/g) ?? []).length;
  const doing = activities.reduce((sum, { kind }) => sum + activityMinutes(kind), 0);
  return Math.max(1, Math.ceil(words / wordsPerMinute + doing));
}
