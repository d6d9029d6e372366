import type { Day } from '../activities/day.ts';
import { calendarInstant, calendarText, foldLine } from './calendar-line.ts';
import { addDays } from './days.ts';

/** By what calendars know an event, and know a newer one of it. */
export type EventMark = {
  /** The same for ever. */
  readonly uid: string;
  /** When the file is written, in milliseconds since 1970. */
  readonly made: number;
  /** Higher with every change. */
  readonly sequence: number;
};

/** What stands in a calendar of a day on which there is something to do. */
export type ToldDay = { readonly title: string; readonly about: string };

/**
 * A calendar file (RFC 5545) of some events.
 *
 * @param part of the program, in English
 * @param name as whoever takes it in reads it
 */
export function calendarFile(part: string, name: string, events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Extra Mile//${part}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** How every event begins. */
export function eventHead({ uid, made, sequence }: EventMark): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${calendarInstant(made)}`,
    `LAST-MODIFIED:${calendarInstant(made)}`,
    `SEQUENCE:${sequence}`,
  ];
}

/**
 * A whole day, with a word about it at nine in the morning.
 *
 * @param told null for one that is called off, which is then named by `other`
 */
export function dayEvent({
  day,
  told,
  other,
  ...mark
}: EventMark & {
  readonly day: Day;
  readonly told: ToldDay | null;
  readonly other: string;
}): readonly string[] {
  const compact = (each: Day) => each.replaceAll('-', '');
  return [
    ...eventHead(mark),
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${calendarText(told?.title ?? other)}`,
    ...(told === null ? [] : [`DESCRIPTION:${calendarText(told.about)}`]),
    `STATUS:${told === null ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(told === null ? [] : alarm(told.title, 'PT9H')),
    'END:VEVENT',
  ];
}

/** @param trigger how long after the event begins, or before it: `-PT15M` */
export function alarm(title: string, trigger: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${calendarText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}
