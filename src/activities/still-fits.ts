import type { Activity, Answer } from './activity.ts';
import type { ItemId } from './activity-id.ts';
import { isAnswered } from './is-answered.ts';

/**
 * Whether an answer that was complete when it was given is one to the activity as it stands today: it
 * is complete by today's measure and names nothing that is gone.
 */
export function stillFits(activity: Activity, answer: Answer): boolean {
  if (!isAnswered(activity, answer)) return false;
  const items = idsIn(activity);
  return itemsNamed(answer).every((item) => items.has(item));
}

/** The items of an activity that an answer speaks of; none where the learner writes freely. */
function itemsNamed(answer: Answer): readonly ItemId[] {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen;
    case 'sort':
      return answer.placed.flatMap(({ card, group }) => [card, group]);
    case 'order':
      return answer.order;
    case 'match':
      return answer.pairs.flatMap(({ left, right }) => [left, right]);
    case 'scenario':
      return answer.taken;
    case 'rate':
      return answer.rated.map(({ statement }) => statement);
    case 'reflection':
    case 'audit':
    case 'plan':
    case 'role-play':
      return [];
  }
}

function idsIn(value: unknown): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own: readonly unknown[] = 'id' in value ? [value.id] : [];
  return new Set([...own, ...Object.values(value).flatMap((part) => [...idsIn(part)])]);
}
