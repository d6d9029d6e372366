import { calendarLocal } from './calendar-line.ts';
import type { Zone } from './plan.ts';
import { offsetAt, transitionsIn } from './zone.ts';

const yearLong = 366 * 86_400_000;

/**
 * A zone as a calendar file has it (RFC 5545, 3.6.5): what its clocks showed before the first event,
 * and every change of them until after the last, one by one. So it is right wherever a rule of the
 * zone ends or begins, and programs that know the zone by its name may go by that.
 *
 * @param from the earliest instant of the file, in milliseconds since 1970
 * @param to the latest
 */
export function writeZone(zone: Zone, from: number, to: number): readonly string[] {
  const transitions = transitionsIn(zone, from - yearLong, to + yearLong);
  const first = offsetAt(from - yearLong, zone);
  const standard = Math.min(first, ...transitions.map((each) => each.to));
  const spans = [
    ...observance(from - yearLong, first, first, first > standard),
    ...transitions.flatMap((each) => observance(each.at, each.from, each.to, each.to > standard)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...spans, 'END:VTIMEZONE'];
}

/* Its beginning is told by the clocks as they were before it. */
function observance(at: number, from: number, to: number, isSummer: boolean): readonly string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${calendarLocal(at + from)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
}

/** `+0530` */
function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
