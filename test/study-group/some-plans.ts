import fc from 'fast-check';
import type { Day } from '../../src/activities/day.ts';
import type { MeetingId, SyllabusId } from '../../src/course/syllabus.ts';
import { addDays } from '../../src/study-group/days.ts';
import {
  rhythms,
  type Plan,
  type PlanId,
  type Time,
  type Zone,
} from '../../src/study-group/plan.ts';
import { plainLine } from '../../src/course/plain-text.ts';

export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'America/Sao_Paulo',
] as Zone[];

const ids = ['welcome', 'surprise', 'dazzle', 'legendary', 'guts', 'stories'] as MeetingId[];

/** Six weekly meetings on Thursdays at 8:15 in Berlin. */
export const thursdays: Plan = {
  id: 'abcdefghjkmn' as PlanId,
  revision: 1,
  syllabus: 'syllabus' as SyllabusId,
  name: 'Thursdays, before we open',
  place: 'The back room',
  lead: 'Priya',
  members: ['Rosa', 'Ahmed'],
  start: '2026-10-08' as Day,
  time: '08:15' as Time,
  zone: 'Europe/Berlin' as Zone,
  rhythm: 'weekly',
  gap: 2,
  minutes: 45,
  meetings: ids,
  skipped: [],
  moves: [],
  dropped: [],
  asks: null,
};

/** Any day from 2024 to 2040. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 6209 })
  .map((days) => addDays('2024-01-01' as Day, days));

export const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}` as Time);

const two = (number: number) => String(number).padStart(2, '0');

const line = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((text) => plainLine(text, most));

/** Any plan that the page could have made, and some that it could not. */
export const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    start: someDay,
    time: someTime,
    zone: fc.constantFrom(...zones),
    rhythm: fc.constantFrom(...rhythms),
    gap: fc.integer({ min: 1, max: 6 }),
    minutes: fc.integer({ min: 15, max: 180 }),
    revision: fc.integer({ min: 1, max: 1000 }),
    meetings: fc.subarray(ids, { minLength: 1 }),
    name: line(80).filter((text) => text !== ''),
    place: line(60),
    lead: line(40),
    members: fc.array(line(30), { maxLength: 5 }),
    skips: fc.array(fc.tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 6,
    }),
    moved: fc.array(
      fc.record({
        meeting: fc.constantFrom(...ids),
        after: fc.integer({ min: -10, max: 120 }),
        time: fc.option(someTime),
        follow: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ skips, moved, ...rest }) => ({
    ...thursdays,
    ...rest,
    skipped: skips.map(([after, days]) => {
      const from = addDays(rest.start, after);
      return { from, to: addDays(from, days) };
    }),
    moves: moved.map(({ after, ...move }) => ({ ...move, to: addDays(rest.start, after) })),
  }));
