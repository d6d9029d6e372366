import type { Day } from '../activities/day.ts';
import type { MeetingId } from '../course/syllabus.ts';
import type { Move, Plan, Time } from './plan.ts';
import { isSkipped, scheduleOf } from './schedule.ts';

export type Moved =
  | { readonly status: 'moved'; readonly plan: Plan }
  | { readonly status: 'skipped' }
  /** The meeting before is on that day or later. */
  | { readonly status: 'too-early'; readonly after: Day }
  /** The meeting after is on that day or earlier; it would have to move along. */
  | { readonly status: 'too-late'; readonly before: Day };

/**
 * A plan in which a meeting is held on another day or at another time: it alone, or with all that
 * follow, for which the rhythm begins anew on that day.
 */
export function moveMeeting(
  plan: Plan,
  meeting: MeetingId,
  { to, time, follow }: { readonly to: Day; readonly time: Time | null; readonly follow: boolean },
): Moved {
  if (isSkipped(to, plan.skipped)) return { status: 'skipped' };
  const dates = scheduleOf(plan);
  const place = dates.findIndex((date) => date.meeting === meeting);
  const before = dates[place - 1];
  const after = dates[place + 1];
  if (before && to <= before.day) return { status: 'too-early', after: before.day };
  if (!follow && after && to >= after.day) return { status: 'too-late', before: after.day };
  const move: Move = { meeting, to, time: time === plan.time ? null : time, follow };
  // Where all that follow move along, what was moved among them is told by the new rhythm.
  const later = new Set(dates.slice(place).map((date) => date.meeting));
  const kept = plan.moves.filter((each) =>
    follow ? !later.has(each.meeting) : each.meeting !== meeting || each.follow,
  );
  const moved = { ...plan, moves: [...kept, move], revision: plan.revision + 1 };
  return { status: 'moved', plan: moved };
}
