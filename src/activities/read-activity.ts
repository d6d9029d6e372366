import type { ContainerDirective } from 'mdast-util-directive';
import type { Activity } from './activity.ts';
import { readAudit } from './audit/read-audit.ts';
import { readChoice } from './choice/read-choice.ts';
import { readMatch } from './match/read-match.ts';
import { readOrder } from './order/read-order.ts';
import { readPlan } from './plan/read-plan.ts';
import type { Reading } from './reader.ts';
import { readRate } from './rate/read-rate.ts';
import { readReflection } from './reflection/read-reflection.ts';
import { readRolePlay } from './role-play/read-role-play.ts';
import { readScenario } from './scenario/read-scenario.ts';
import { readSort } from './sort/read-sort.ts';

/** Every kind of activity: who reads it, and how many minutes it takes a learner. */
const kinds: {
  readonly [Kind in Activity['kind']]: {
    readonly read: (
      node: ContainerDirective,
      reading: Reading,
    ) => Extract<Activity, { kind: Kind }> | null;
    readonly minutes: number;
  };
} = {
  choice: { read: readChoice, minutes: 0.5 },
  sort: { read: readSort, minutes: 1 },
  order: { read: readOrder, minutes: 1 },
  match: { read: readMatch, minutes: 1 },
  reflection: { read: readReflection, minutes: 1.5 },
  scenario: { read: readScenario, minutes: 2 },
  rate: { read: readRate, minutes: 0.5 },
  'role-play': { read: readRolePlay, minutes: 3 },
  audit: { read: readAudit, minutes: 2 },
  plan: { read: readPlan, minutes: 1.5 },
};

/** The names of containers that are activities. */
export const activityKinds: readonly string[] = Object.keys(kinds);

/** Whether `:::name` is an activity. */
export function isActivityKind(name: string): name is Activity['kind'] {
  return Object.hasOwn(kinds, name);
}

/**
 * Reads an activity. Its mistakes are noted in `reading`; it comes back as far as it could be read,
 * or null without a usable id.
 */
export function readActivity(
  node: ContainerDirective & { readonly name: Activity['kind'] },
  reading: Reading,
): Activity | null {
  return kinds[node.name].read(node, reading);
}

/** About how long an activity takes, in minutes. */
export function activityMinutes(kind: Activity['kind']): number {
  return kinds[kind].minutes;
}
