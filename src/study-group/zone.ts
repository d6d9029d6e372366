import type { Day } from '../activities/day.ts';
import type { Time, Zone } from './plan.ts';

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Whether the device knows a time zone. */
export function isZone(name: string): name is Zone {
  try {
    formatIn(name as Zone);
    return true;
  } catch {
    return false;
  }
}

/** The time zone that the device is set to. */
export function zoneHere(): Zone {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone;
}

/**
 * The instant at which clocks in a zone show a time of a day, in milliseconds since 1970. A time that
 * is shown twice is the first of both; one that clocks leap over is as much later as they leap
 * (as RFC 5545, 3.3.5, has it).
 */
export function instantOf(day: Day, time: Time, zone: Zone): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(shown - dayLong, zone);
  const after = offsetAt(shown + dayLong, zone);
  const found = [before, after]
    .map((offset) => ({ offset, instant: shown - offset }))
    .filter(({ offset, instant }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant);
  return found.length > 0 ? Math.min(...found) : shown - before;
}

/** How far clocks in a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: Zone): number {
  const second = Math.floor(instant / 1000) * 1000;
  return shownAt(second, zone) - second;
}

/** What clocks in a zone show at an instant, as if it were UTC. */
function shownAt(instant: number, zone: Zone): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatIn(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** An instant at which clocks are put forward or back, and how far they are ahead then and after. */
export type Transition = { readonly at: number; readonly from: number; readonly to: number };

/** Every such instant from one on to another. */
export function transitionsIn(zone: Zone, from: number, to: number): readonly Transition[] {
  const found: Transition[] = [];
  for (let start = from; start < to; start += dayLong) {
    let [early, late] = [start, Math.min(start + dayLong, to)];
    const [before, after] = [offsetAt(early, zone), offsetAt(late, zone)];
    if (before === after) continue;
    while (late - early > 1000) {
      const middle = Math.floor((early + late) / 2000) * 1000;
      if (offsetAt(middle, zone) === before) early = middle;
      else late = middle;
    }
    found.push({ at: Math.floor(late / 1000) * 1000, from: before, to: after });
  }
  return found;
}

const dayLong = 86_400_000;

function formatIn(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
