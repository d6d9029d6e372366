import type { Day } from '../activities/day.ts';
import type { Assignment } from '../assignments/assignment.ts';
import type { MeetingId, SyllabusId } from '../course/syllabus.ts';

/** A random name of a plan, the same on every device that has it. */
export type PlanId = string & { readonly __brand: 'PlanId' };

/** A time of day where the group meets: `08:15`. */
export type Time = string & { readonly __brand: 'Time' };

/** An IANA time zone: `Europe/Berlin`. */
export type Zone = string & { readonly __brand: 'Zone' };

export const rhythms = ['weekly', 'fortnightly', 'twice', 'monthly'] as const;

/** `twice` is twice a week; monthly is on the same weekday of the month, the second Thursday. */
export type Rhythm = (typeof rhythms)[number];

/** A group's dates over a syllabus, and what all of its members should know. */
export type Plan = {
  readonly id: PlanId;
  /** Raised with every change: of two plans with one id the higher stands. */
  readonly revision: number;
  readonly syllabus: SyllabusId;
  /** What the group calls itself. */
  readonly name: string;
  /** A room or the link of a call; '' where none was given. It is shown as text. */
  readonly place: string;
  /** Who leads; '' where nobody was named. */
  readonly lead: string;
  readonly members: readonly string[];
  /** The day of the first meeting, or the first that is looked at when it is to be skipped. */
  readonly start: Day;
  readonly time: Time;
  readonly zone: Zone;
  readonly rhythm: Rhythm;
  /** For `twice`: so many days after the first of the week is the second, 1 to 6. */
  readonly gap: number;
  /** How long a meeting lasts. */
  readonly minutes: number;
  /** The meetings that are held, in their order. */
  readonly meetings: readonly MeetingId[];
  readonly skipped: readonly Stretch[];
  /** At most two of each meeting: one alone, and one with which all that follow moved. */
  readonly moves: readonly Move[];
  /** Meetings that were in the plan once, with their last date: calendars are told that they are off. */
  readonly dropped: readonly Dropped[];
  /** Where who leads asks for receipts; null where nobody is asked for one. */
  readonly asks: Ask | null;
};

/** What the assignment of a plan's lessons has that the plan does not (`plan-assignment.ts`). */
export type Ask = Pick<Assignment, 'id' | 'key' | 'mail'>;

/** Days on which the group does not meet, the first and the last of them included. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** A meeting that was moved; where all that follow moved with it, the rhythm begins anew on that day. */
export type Move = {
  readonly meeting: MeetingId;
  readonly to: Day;
  /** Null where it stays at the plan's time. */
  readonly time: Time | null;
  readonly follow: boolean;
};

export type Dropped = { readonly meeting: MeetingId; readonly on: Day; readonly time: Time };

/** What a plan may hold: a link has to carry it. */
export const planBounds = {
  name: 80,
  place: 300,
  person: 60,
  members: 40,
  meetings: 60,
  skipped: 40,
  minutes: { least: 15, most: 180 },
  /** No stretch of skipped days is longer, so that there is always a next meeting. */
  stretch: 200,
  revision: 1_000_000,
} as const;
