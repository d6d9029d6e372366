import * as v from 'valibot';
import { readDay, type Day } from '../activities/day.ts';
import type { AssignmentId } from '../assignments/assignment.ts';
import { isId, isKey, readMail } from '../assignments/read-link.ts';
import type { MeetingId, SyllabusId } from '../course/syllabus.ts';
import { daysFrom } from './days.ts';
import {
  planBounds,
  rhythms,
  type Plan,
  type PlanId,
  type Rhythm,
  type Stretch,
  type Time,
} from './plan.ts';
import { plainLine } from '../course/plain-text.ts';
import { isZone } from './zone.ts';

const text = <T extends string>(pattern: RegExp) =>
  v.custom<T>((value) => typeof value === 'string' && pattern.test(value));
const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest * 4),
    v.transform((value) => plainLine(value, longest)),
  );
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const day = v.custom<Day>((value) => typeof value === 'string' && readDay(value) !== null);
const time = text<Time>(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const meeting = text<MeetingId>(/^[a-z0-9-]{1,40}$/);
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

const ask = v.object({
  id: v.custom<AssignmentId>((value) => typeof value === 'string' && isId(value)),
  key: v.nullable(v.pipe(v.string(), v.check(isKey))),
  mail: v.nullable(
    v.pipe(
      v.string(),
      v.check((value) => readMail(value) === value),
    ),
  ),
});

const plan = v.object({
  id: text<PlanId>(/^[0-9a-z]{12}$/),
  revision: whole(1, planBounds.revision),
  syllabus: text<SyllabusId>(/^[a-z0-9-]{1,80}$/),
  name: line(planBounds.name),
  place: line(planBounds.place),
  lead: line(planBounds.person),
  members: list(line(planBounds.person), planBounds.members),
  start: day,
  time,
  zone: v.custom<Plan['zone']>(
    (value) => typeof value === 'string' && value.length <= 64 && isZone(value),
  ),
  rhythm: v.custom<Rhythm>((value) => rhythms.some((rhythm) => rhythm === value)),
  gap: whole(1, 6),
  minutes: whole(planBounds.minutes.least, planBounds.minutes.most),
  meetings: list(meeting, planBounds.meetings),
  skipped: list(v.object({ from: day, to: day }), planBounds.skipped),
  moves: list(
    v.object({ meeting, to: day, time: v.nullable(time), follow: v.boolean() }),
    planBounds.meetings * 2,
  ),
  dropped: list(v.object({ meeting, on: day, time }), planBounds.meetings),
  // Plans of the first release had none.
  asks: v.optional(v.nullable(ask), null),
});

/** A plan from anything at all; null for what is none. It never throws. */
export function parsePlan(value: unknown): Plan | null {
  const parsed = v.safeParse(plan, value);
  return parsed.success && isWhole(parsed.output) ? parsed.output : null;
}

/** What no single field of it tells. */
function isWhole({ name, meetings, skipped }: Plan): boolean {
  const isStretch = ({ from, to }: Stretch) =>
    from <= to && daysFrom(from, to) < planBounds.stretch;
  const isEachOnce = meetings.length > 0 && new Set(meetings).size === meetings.length;
  return name !== '' && isEachOnce && skipped.every(isStretch);
}
