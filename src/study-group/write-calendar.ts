import type { Day } from '../activities/day.ts';
import { calendarInstant, calendarLocal, calendarText, foldLine } from './calendar-line.ts';
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
  readonly prepare: { readonly title: string; readonly about: string } | null;
  /** What to look at again some days after; null for none. */
  readonly review: { readonly title: string; readonly about: string } | null;
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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Extra Mile//Study group//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(plan.name)}`,
    ...writeZone(plan.zone, Math.min(...all), Math.max(...all)),
    ...dates.flatMap((date, place) => {
      const told = words(date);
      const next = dates[place + 1]?.day ?? null;
      return [
        ...meetingEvent(plan, date, told, stamp),
        ...dayEvent(plan, date, 'prepare', told?.prepare ?? null, addDays(date.day, -1), stamp),
        ...dayEvent(
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
      ...dayEvent(plan, { meeting }, 'prepare', null, addDays(on, -1), stamp),
      ...dayEvent(plan, { meeting }, 'review', null, addDays(on, reviewAfter), stamp),
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

type Stamp = { readonly made: number; readonly revision: number };

/* Where the next meeting comes first, that is when its lessons are looked at again. */
function reviewOf(told: MeetingWords | null, { day }: MeetingDate, next: Day | null) {
  return next !== null && next <= addDays(day, reviewAfter) ? null : (told?.review ?? null);
}

function head(plan: Plan, name: string, { made, revision }: Stamp): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${plan.id}.${name}@extra-mile`,
    `DTSTAMP:${calendarInstant(made)}`,
    `LAST-MODIFIED:${calendarInstant(made)}`,
    `SEQUENCE:${revision - 1}`,
  ];
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
    ...head(plan, meeting, stamp),
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

/** A whole day on which there is something to do; one that is no longer is called off. */
function dayEvent(
  plan: Plan,
  { meeting }: { readonly meeting: string },
  kind: 'prepare' | 'review',
  told: { readonly title: string; readonly about: string } | null,
  day: Day,
  stamp: Stamp,
): readonly string[] {
  if (told === null && stamp.revision === 1) return [];
  const compact = (each: Day) => each.replaceAll('-', '');
  return [
    ...head(plan, `${meeting}.${kind}`, stamp),
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${calendarText(told?.title ?? plan.name)}`,
    ...(told === null ? [] : [`DESCRIPTION:${calendarText(told.about)}`]),
    `STATUS:${told === null ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    // At nine in the morning of that day.
    ...(told === null ? [] : alarm(told.title, 'PT9H')),
    'END:VEVENT',
  ];
}

function alarm(title: string, trigger: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${calendarText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}
