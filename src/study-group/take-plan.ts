import type { Plan } from './plan.ts';
import type { KeptPlan } from './plan-papers.ts';

/** How a plan from a link stands to what is on the device. */
export type Taking =
  | { readonly status: 'new' }
  | { readonly status: 'same' }
  /** The one on the device was changed later. */
  | { readonly status: 'older'; readonly kept: KeptPlan }
  | { readonly status: 'newer'; readonly kept: KeptPlan }
  /** Both were changed, as often as each other and not in the same way. */
  | { readonly status: 'other'; readonly kept: KeptPlan };

/** Compares a plan with the plans on the device. Nothing is stored by looking. */
export function comparePlan(plan: Plan, plans: readonly KeptPlan[]): Taking {
  const kept = plans.find((each) => each.plan.id === plan.id);
  if (kept === undefined) return { status: 'new' };
  if (plan.revision !== kept.plan.revision) {
    return { status: plan.revision > kept.plan.revision ? 'newer' : 'older', kept };
  }
  return isSame(plan, kept.plan) ? { status: 'same' } : { status: 'other', kept };
}

function isSame(one: Plan, other: Plan): boolean {
  const written = (plan: Plan) =>
    JSON.stringify(Object.entries(plan).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return written(one) === written(other);
}
