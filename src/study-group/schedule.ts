import type { Day } from '../activities/day.ts';
import type { MeetingId } from '../course/syllabus.ts';
import { addDays, sameWeekdayOfMonth } from './days.ts';
import type { Move, Plan, Stretch, Time } from './plan.ts';

/** When a meeting is held; the time is one where the group meets. */
export type Date = {
  readonly meeting: MeetingId;
  /** Its place in the plan, from 0. */
  readonly place: number;
  readonly day: Day;
  readonly time: Time;
  /** It alone was moved, or the rhythm begins anew with it. */
  readonly moved: boolean;
};

/**
 * When each meeting of a plan is held, in their order, each on a later day than the one before and
 * none on a skipped day. A move to a skipped day, or to one that is not after the meeting before, is
 * passed over.
 */
export function scheduleOf(plan: Plan): readonly Date[] {
  const dates: Date[] = [];
  let slots = slotsFrom(plan, plan.start, 0);
  let last: Day | null = null;
  for (const [place, meeting] of plan.meetings.entries()) {
    const find = (follow: boolean) => goodMove(plan, meeting, follow, last);
    const [anew, alone] = [find(true), find(false)];
    let slot = nextSlot(slots, last);
    if (anew) {
      slots = slotsFrom(plan, anew.to, slot.turn);
      slot = nextSlot(slots, last);
    }
    const day: Day = alone?.to ?? slot.day;
    const time = (alone ?? anew)?.time ?? plan.time;
    dates.push({ meeting, place, day, time, moved: (alone ?? anew) !== undefined });
    last = day;
  }
  return dates;
}

/** Whether the group does not meet on a day. */
export function isSkipped(day: Day, skipped: readonly Stretch[]): boolean {
  return skipped.some(({ from, to }) => from <= day && day <= to);
}

function goodMove(
  { moves, skipped }: Plan,
  meeting: MeetingId,
  follow: boolean,
  last: Day | null,
): Move | undefined {
  const move = moves.find((each) => each.meeting === meeting && each.follow === follow);
  const isGood = move && !isSkipped(move.to, skipped) && (last === null || move.to > last);
  return isGood ? move : undefined;
}

/** A day of the rhythm; `turn` is 1 for the second of the week in `twice`. */
type Slot = { readonly day: Day; readonly turn: number };

function nextSlot(slots: Iterator<Slot, never>, last: Day | null): Slot {
  for (;;) {
    const slot = slots.next().value;
    if (last === null || slot.day > last) return slot;
  }
}

/** The days of the rhythm from one on that are not skipped, without end. */
function* slotsFrom(plan: Plan, from: Day, turn: number): Generator<Slot, never> {
  const first = turn === 1 ? addDays(from, -plan.gap) : from;
  for (let n = turn; ; n += 1) {
    const day = slotAt(plan, first, n);
    if (!isSkipped(day, plan.skipped)) yield { day, turn: plan.rhythm === 'twice' ? n % 2 : 0 };
  }
}

function slotAt({ rhythm, gap }: Plan, first: Day, n: number): Day {
  switch (rhythm) {
    case 'weekly':
      return addDays(first, 7 * n);
    case 'fortnightly':
      return addDays(first, 14 * n);
    case 'twice':
      return addDays(first, 7 * Math.floor(n / 2) + (n % 2) * gap);
    case 'monthly':
      return sameWeekdayOfMonth(first, n);
  }
}
