import type { Day } from '../activities/day.ts';
import {
  alarm,
  calendarFile,
  dayEvent,
  eventHead,
  type EventMark,
  type ToldDay,
} from './calendar-event.ts';
import { calendarLocal, calendarText } from './calendar-line.ts';
import { writeZone } from './calendar-zone.ts';
import { addDays } from './days.ts';
import type { Plan, Time } from './plan.ts';
import { scheduleOf, type Date as MeetingDate } from './schedule.ts';
import { instantOf } from './zone.ts';

/** What stands in a calendar of one meeting, in the reader's words. */
export type MeetingWords = {
  readonly title: string;
  readonly about: string;
  /** What to read until the day before; null where there is nothing. */
  readonly prepare: ToldDay | null;
  /** What to look at again some days after; null for none. */
  readonly review: ToldDay | null;
};

/** How many days after a meeting its lessons are looked at again. */
const reviewAfter = 3;

/**
 * A plan as a calendar file (RFC 5545). Each meeting keeps its name for ever, and its number rises with
 * every change of the plan, so that taking the file in again replaces what is there; meetings that
 * are no longer held are called off.
 *
 * @param words of each meeting; null for one that the syllabus no longer has
 * @param made when the file is written, in milliseconds since 1970
 */
export function writeCalendar(
  plan: Plan,
  words: (date: Pick<MeetingDate, 'meeting'>) => MeetingWords | null,
  made: number,
): string {
  const dates = scheduleOf(plan);
  const begins = dates.map(({ day, time }) => instantOf(day, time, plan.zone));
  const off = plan.dropped.filter(({ meeting }) => !plan.meetings.includes(meeting));
  const all = [...begins, ...off.map(({ on, time }) => instantOf(on, time, plan.zone))];
  const stamp: Stamp = { made, revision: plan.revision };
  return calendarFile('Study group', plan.name, [
    ...writeZone(plan.zone, Math.min(...all), Math.max(...all)),
    ...dates.flatMap((date, place) => {
      const told = words(date);
      const next = dates[place + 1]?.day ?? null;
      return [
        ...meetingEvent(plan, date, told, stamp),
        ...dayOf(plan, date, 'prepare', told?.prepare ?? null, addDays(date.day, -1), stamp),
        ...dayOf(
          plan,
          date,
          'review',
          reviewOf(told, date, next),
          addDays(date.day, reviewAfter),
          stamp,
        ),
      ];
    }),
    ...off.flatMap(({ meeting, on, time }) => [
      ...meetingEvent(plan, { meeting, day: on, time }, words({ meeting }), stamp, true),
      ...dayOf(plan, { meeting }, 'prepare', null, addDays(on, -1), stamp),
      ...dayOf(plan, { meeting }, 'review', null, addDays(on, reviewAfter), stamp),
    ]),
  ]);
}

type Stamp = { readonly made: number; readonly revision: number };

/** A whole day on which there is something to do; a first plan calls nothing off. */
function dayOf(
  plan: Plan,
  { meeting }: { readonly meeting: string },
  kind: 'prepare' | 'review',
  told: ToldDay | null,
  day: Day,
  stamp: Stamp,
): readonly string[] {
  if (told === null && stamp.revision === 1) return [];
  return dayEvent({ ...markOf(plan, `${meeting}.${kind}`, stamp), day, told, other: plan.name });
}

function markOf(plan: Plan, name: string, { made, revision }: Stamp): EventMark {
  return { uid: `${plan.id}.${name}@extra-mile`, made, sequence: revision - 1 };
}

/* Where the next meeting comes first, that is when its lessons are looked at again. */
function reviewOf(told: MeetingWords | null, { day }: MeetingDate, next: Day | null) {
  return next !== null && next <= addDays(day, reviewAfter) ? null : (told?.review ?? null);
}

function meetingEvent(
  plan: Plan,
  { meeting, day, time }: { readonly meeting: string; readonly day: Day; readonly time: Time },
  told: MeetingWords | null,
  stamp: Stamp,
  isOff = false,
): readonly string[] {
  // A meeting in the hour that clocks leap over begins after the leap.
  const begins = instantOf(day, time, plan.zone);
  const local = calendarLocal(Date.parse(`${day}T${time}:00Z`));
  const title = told === null ? plan.name : `${plan.name}: ${told.title}`;
  const isLink = /^https:\/\/[^\s<>"]+$/.test(plan.place) && URL.canParse(plan.place);
  return [
    ...eventHead(markOf(plan, meeting, stamp)),
    `DTSTART;TZID=${plan.zone}:${local}`,
    `DURATION:PT${plan.minutes}M`,
    `SUMMARY:${calendarText(title)}`,
    ...(told === null ? [] : [`DESCRIPTION:${calendarText(told.about)}`]),
    ...(plan.place === '' ? [] : [`LOCATION:${calendarText(plan.place)}`]),
    ...(isLink ? [`URL:${plan.place}`] : []),
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isOff ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(isOff || begins < stamp.made ? [] : alarm(title, '-PT15M')),
    'END:VEVENT',
  ];
}
