import * as v from 'valibot';
import { readDay, type Day } from '../activities/day.ts';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { parsePlan } from './parse-plan.ts';
import type { Plan, PlanId } from './plan.ts';
import { scheduleOf } from './schedule.ts';

/** A plan as this device keeps it. */
export type KeptPlan = {
  readonly plan: Plan;
  /** Whether it was made here; who took one over may lead a meeting all the same. */
  readonly leads: boolean;
  /** The day it was made or taken over: what was met before is to be caught up with. */
  readonly joined: Day;
};

const plansDrawer = 'plans' as Drawer;

const kept = v.object({
  plan: v.unknown(),
  leads: v.boolean(),
  joined: v.custom<Day>((value) => typeof value === 'string' && readDay(value) !== null),
});

/** The plans on this device, and how many papers in their drawer could not be read. */
export function plansIn(facts: readonly Fact[]): {
  readonly plans: readonly KeptPlan[];
  readonly unread: number;
} {
  const papers = [...papersIn(facts, plansDrawer).values()];
  const plans = papers.flatMap(({ name, paper }) => {
    const found = readKept(paper);
    return found !== null && found.plan.id === name ? [found] : [];
  });
  return { plans, unread: papers.length - plans.length };
}

function readKept(paper: unknown): KeptPlan | null {
  const parsed = v.safeParse(kept, paper);
  if (!parsed.success) return null;
  const plan = parsePlan(parsed.output.plan);
  return plan && { ...parsed.output, plan };
}

/** What happens when a plan is kept, in place of any other of its id. */
export function keepPlan(paper: KeptPlan): Happening {
  return { kind: 'filed', drawer: plansDrawer, name: paper.plan.id, paper };
}

export function leavePlan(id: PlanId): Happening {
  return { kind: 'filed', drawer: plansDrawer, name: id, paper: null };
}

/** The plan whose next meeting is the nearest; of none that goes on, the one that ended last. */
export function nearestPlan(plans: readonly KeptPlan[], today: Day): KeptPlan | null {
  const rank = ({ plan }: KeptPlan) => {
    const days = scheduleOf(plan).map(({ day }) => day);
    return { next: days.find((day) => day >= today), last: days.at(-1) ?? plan.start };
  };
  const ranked = plans.map((each) => ({ each, ...rank(each) }));
  const going = ranked.filter(({ next }) => next !== undefined);
  const by = (one: Day | undefined, other: Day | undefined) =>
    (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
  const [first] = going.toSorted((one, other) => by(one.next, other.next));
  return (first ?? ranked.toSorted((one, other) => by(other.last, one.last))[0])?.each ?? null;
}
