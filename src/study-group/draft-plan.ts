import type { Day } from '../activities/day.ts';
import type { ModuleId } from '../course/lesson.ts';
import type { Syllabus, SyllabusId } from '../course/syllabus.ts';
import { plainLine } from '../course/plain-text.ts';
import { daysFrom } from './days.ts';
import { meetingsFor } from './meetings.ts';
import { planBounds, type Plan, type PlanId, type Rhythm, type Time, type Zone } from './plan.ts';
import { scheduleOf } from './schedule.ts';

/** What somebody is filling in; everything may still be missing. */
export type PlanDraft = {
  readonly syllabus: SyllabusId;
  readonly name: string;
  readonly place: string;
  readonly lead: string;
  /** One to a line. */
  readonly members: string;
  readonly start: Day | null;
  readonly time: string;
  readonly zone: Zone;
  readonly rhythm: Rhythm;
  readonly gap: number;
  readonly minutes: number | null;
  readonly modules: readonly ModuleId[];
  /** A stretch without an end is one day. */
  readonly skipped: readonly { readonly from: Day | null; readonly to: Day | null }[];
};

/** What keeps a draft from being a plan, each with a sentence of its own. */
export type Missing = 'name' | 'start' | 'time' | 'minutes' | 'meetings' | 'skipped';

export type Drafted =
  | { readonly status: 'plan'; readonly plan: Plan }
  | { readonly status: 'missing'; readonly what: Missing };

/**
 * The plan that a draft makes.
 *
 * @param before the plan that is changed, or null; a change of its rhythm or first day tells anew
 * when every meeting is
 * @param id a random name, for a plan that is new
 */
export function draftPlan(
  draft: PlanDraft,
  syllabus: Syllabus,
  before: Plan | null,
  id: PlanId,
): Drafted {
  const name = plainLine(draft.name, planBounds.name);
  const { start, minutes, rhythm, gap } = draft;
  const meetings = meetingsFor(syllabus, new Set(draft.modules));
  const skipped = draft.skipped.flatMap(({ from, to }) => {
    return from === null ? [] : [{ from, to: to ?? from }];
  });
  const missing = (what: Missing): Drafted => ({ status: 'missing', what });
  if (name === '') return missing('name');
  if (start === null) return missing('start');
  if (!/^\d\d:\d\d$/.test(draft.time)) return missing('time');
  const { least, most } = planBounds.minutes;
  if (minutes === null || !Number.isInteger(minutes) || minutes < least || minutes > most) {
    return missing('minutes');
  }
  if (meetings.length === 0) return missing('meetings');
  const isStretch = ({ from, to }: { readonly from: Day; readonly to: Day }) =>
    from <= to && daysFrom(from, to) < planBounds.stretch;
  if (!skipped.every(isStretch) || skipped.length > planBounds.skipped) return missing('skipped');
  const sameRhythm = before && before.start === start && before.rhythm === rhythm;
  const plan: Plan = {
    id: before?.id ?? id,
    revision: (before?.revision ?? 0) + 1,
    syllabus: syllabus.id,
    name,
    place: plainLine(draft.place, planBounds.place),
    lead: plainLine(draft.lead, planBounds.person),
    members: readMembers(draft.members),
    start,
    time: draft.time as Time,
    zone: draft.zone,
    rhythm,
    gap,
    minutes,
    meetings,
    skipped,
    moves: sameRhythm && before.gap === gap ? before.moves : [],
    dropped: [],
    asks: before?.asks ?? null,
  };
  return { status: 'plan', plan: { ...plan, dropped: before ? droppedBy(plan, before) : [] } };
}

/** Names from lines, each once. */
function readMembers(lines: string): readonly string[] {
  const names = lines.split('\n').map((line) => plainLine(line, planBounds.person));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, planBounds.members);
}

/** What stands in calendars and is no longer held. */
function droppedBy(plan: Plan, before: Plan): Plan['dropped'] {
  const off = scheduleOf(before)
    .map(({ meeting, day, time }) => ({ meeting, on: day, time }))
    .concat(before.dropped)
    .filter(({ meeting }) => !plan.meetings.includes(meeting));
  return [...new Map(off.map((each) => [each.meeting, each])).values()];
}

/** A plan as somebody goes on filling it in. */
export function draftOf(plan: Plan, syllabus: Syllabus): PlanDraft {
  const held = syllabus.meetings.filter(({ id }) => plan.meetings.includes(id));
  return {
    ...plan,
    members: plan.members.join('\n'),
    modules: held.flatMap(({ module }) => module ?? []),
  };
}
