import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import type { Day } from '../../src/activities/day.ts';
import type { MeetingId } from '../../src/course/syllabus.ts';
import { foldLine } from '../../src/study-group/calendar-line.ts';
import { moveMeeting } from '../../src/study-group/move-meeting.ts';
import type { Plan, Time, Zone } from '../../src/study-group/plan.ts';
import { scheduleOf } from '../../src/study-group/schedule.ts';
import { writeCalendar, type MeetingWords } from '../../src/study-group/write-calendar.ts';
import { instantOf } from '../../src/study-group/zone.ts';
import { somePlan, thursdays } from './some-plans.ts';

const made = Date.parse('2026-09-01T12:00:00Z');
const words = ({ meeting }: { readonly meeting: MeetingId }): MeetingWords => ({
  title: `Meeting ${meeting}`,
  about: 'Read; listen, and bring\nsomething \\ else.',
  prepare: { title: 'Read miles 1 to 6', about: 'Until tomorrow' },
  review: { title: 'Look again', about: 'A few minutes' },
});

type Found = {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
};

/** The timed events of a file as ical.js reads them, by its own reading of the zone in the file. */
function readByIcalJs(file: string): readonly Found[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter((event) => !event.startDate.isDate)
    .map((event) => {
      event.startDate.zone = zone;
      const start = event.startDate.toUnixTime() * 1000;
      return {
        uid: event.uid,
        start,
        end: start + event.duration.toSeconds() * 1000,
        summary: event.summary,
        status: String(event.component.getFirstPropertyValue('status')),
        sequence: event.sequence,
      };
    });
}

/** The same as node-ical reads them, by the name of the zone. */
function readByNodeIcal(file: string): readonly Found[] {
  return Object.values(ical.sync.parseICS(file)).flatMap((event) =>
    event?.type === 'VEVENT' && event.datetype !== 'date'
      ? [
          {
            uid: event.uid,
            start: event.start.getTime(),
            end: event.end?.getTime() ?? 0,
            summary: typeof event.summary === 'string' ? event.summary : event.summary.val,
            status: String(event.status),
            sequence: Number(event.sequence),
          },
        ]
      : [],
  );
}

const expected = (plan: Plan): readonly Found[] =>
  scheduleOf(plan).map(({ meeting, day, time }) => {
    const start = instantOf(day, time, plan.zone);
    return {
      uid: `${plan.id}.${meeting}@extra-mile`,
      start,
      end: start + plan.minutes * 60_000,
      summary: `${plan.name}: Meeting ${meeting}`,
      status: 'CONFIRMED',
      sequence: plan.revision - 1,
    };
  });

const starts: readonly (readonly [string, Day])[] = [
  ['Europe/Berlin', '2026-10-08' as Day],
  ['America/New_York', '2026-10-15' as Day],
  ['Asia/Kolkata', '2026-10-15' as Day],
  ['Pacific/Auckland', '2026-09-10' as Day],
];

for (const [zone, start] of starts) {
  test(`two programs read the same instants across a clock change in ${zone}`, () => {
    const plan = { ...thursdays, zone: zone as Zone, start };
    const hours = new Set(expected(plan).map((each) => new Date(each.start).getUTCHours()));
    expect(hours.size).toBe(zone === 'Asia/Kolkata' ? 1 : 2);
    const file = writeCalendar(plan, words, made);
    expect(readByIcalJs(file)).toEqual(expected(plan));
    expect(readByNodeIcal(file)).toEqual(expected(plan));
  });
}

const hour = 3_600_000;

/** What clocks show, `08:15`. */
function timeIn(zone: Zone, instant: number): string {
  return new Date(instant).toLocaleTimeString('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  });
}

test('whatever the plan and its script, both programs read what it says', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      // An hour that clocks leap over, or that comes twice, is read in two ways.
      const isClear = scheduleOf(plan).every(({ day, time }) => {
        const start = instantOf(day, time, plan.zone);
        const at = (instant: number) => timeIn(plan.zone, instant);
        return at(start) === time && at(start - hour) !== time && at(start + hour) !== time;
      });
      fc.pre(isClear);
      const file = writeCalendar(plan, words, made);
      for (const row of file.split('\r\n')) {
        expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      }
      expect(readByIcalJs(file)).toEqual(expected(plan));
      const isSame = ({ start, uid, end }: Found) => ({ start, uid, end });
      expect(readByNodeIcal(file).map(isSame)).toEqual(expected(plan).map(isSame));
    }),
    { numRuns: 60 },
  );
});

test('a line is cut between letters and comes together again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const folded = foldLine(`SUMMARY:${text}`);
      expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`);
      for (const row of folded.split('\r\n')) {
        expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      }
    }),
  );
});

/** A calendar that takes files in as programs do: by name, the higher number stands. */
function takeIn(files: readonly string[]): ReadonlyMap<string, Found> {
  const calendar = new Map<string, Found>();
  for (const event of files.flatMap(readByIcalJs)) {
    const known = calendar.get(event.uid);
    if (known === undefined || event.sequence >= known.sequence) calendar.set(event.uid, event);
  }
  return calendar;
}

test('a file that is taken in again after a meeting was moved replaces it', () => {
  const moved = moveMeeting(thursdays, 'dazzle' as MeetingId, {
    to: '2026-10-23' as Day,
    time: '17:00' as Time,
    follow: false,
  });
  if (moved.status !== 'moved') throw new Error(moved.status);
  const [before, after] = [thursdays, moved.plan].map((plan) => writeCalendar(plan, words, made));
  const calendar = takeIn([before ?? '', after ?? '', before ?? '']);
  expect([...calendar.values()]).toEqual(expected(moved.plan));
  const found = calendar.get(`${thursdays.id}.dazzle@extra-mile`);
  expect(new Date(found?.start ?? 0).toISOString()).toBe('2026-10-23T15:00:00.000Z');
});

test('a meeting that is no longer held is called off', () => {
  const meetings = thursdays.meetings.filter((id) => id !== 'guts');
  const dropped = [{ meeting: 'guts' as MeetingId, on: '2026-11-05' as Day, time: thursdays.time }];
  const later = { ...thursdays, revision: 2, meetings, dropped };
  const calendar = takeIn([thursdays, later].map((plan) => writeCalendar(plan, words, made)));
  const off = [...calendar.values()].filter(({ status }) => status === 'CANCELLED');
  expect(off.map(({ uid }) => uid)).toEqual([`${thursdays.id}.guts@extra-mile`]);
  expect(calendar.size).toBe(6);
});

test('preparing and looking again are whole days, with alarms', () => {
  const file = writeCalendar(thursdays, words, made);
  const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  const whole = events.filter((event) => new ICAL.Event(event).startDate.isDate);
  expect(whole.map((event) => new ICAL.Event(event).startDate.toString()).slice(0, 4)).toEqual([
    '2026-10-07',
    '2026-10-11',
    '2026-10-14',
    '2026-10-18',
  ]);
  for (const event of events) expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
});
