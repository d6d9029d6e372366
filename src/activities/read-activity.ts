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

/** Every kind of activity, and who reads it. */
const kinds: {
  readonly [Kind in Activity['kind']]: (
    node: ContainerDirective,
    reading: Reading,
  ) => Extract<Activity, { kind: Kind }> | null;
} = {
  choice: readChoice,
  sort: readSort,
  order: readOrder,
  match: readMatch,
  reflection: readReflection,
  scenario: readScenario,
  rate: readRate,
  'role-play': readRolePlay,
  audit: readAudit,
  plan: readPlan,
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
  return kinds[node.name](node, reading);
}
