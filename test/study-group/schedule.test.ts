import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/activities/day.ts';
import type { MeetingId } from '../../src/course/syllabus.ts';
import { daysFrom, weekdayOf } from '../../src/study-group/days.ts';
import { moveMeeting } from '../../src/study-group/move-meeting.ts';
import type { Plan, Time } from '../../src/study-group/plan.ts';
import { isSkipped, scheduleOf } from '../../src/study-group/schedule.ts';
import { scaleMinutes } from '../../src/study-group/scale-agenda.ts';
import { somePlan, someTime, thursdays } from './some-plans.ts';

const days = (plan: Plan) => scheduleOf(plan).map(({ day }) => day);

test('six weekly meetings keep their weekday', () => {
  expect(days(thursdays)).toEqual([
    '2026-10-08',
    '2026-10-15',
    '2026-10-22',
    '2026-10-29',
    '2026-11-05',
    '2026-11-12',
  ]);
});

test('twice a week goes on in its two days, and so after the second was moved with all that follow', () => {
  const plan = { ...thursdays, rhythm: 'twice', gap: 4, start: '2026-10-01' as Day } as const; // Thursday, Monday
  expect(days(plan).slice(0, 4)).toEqual(['2026-10-01', '2026-10-05', '2026-10-08', '2026-10-12']);
  const to = '2026-10-06' as Day;
  const moved = moveMeeting(plan, 'surprise' as MeetingId, { to, time: null, follow: true });
  expect(moved.status === 'moved' && days(moved.plan).slice(0, 4)).toEqual([
    '2026-10-01',
    '2026-10-06',
    '2026-10-09',
    '2026-10-13',
  ]);
});

test('monthly is the second Thursday, and of a fifth the last', () => {
  expect(days({ ...thursdays, rhythm: 'monthly' }).slice(0, 4)).toEqual([
    '2026-10-08',
    '2026-11-12',
    '2026-12-10',
    '2027-01-14',
  ]);
  const fifth = { ...thursdays, rhythm: 'monthly', start: '2026-10-29' as Day } as const;
  expect(days(fifth).slice(0, 4)).toEqual(['2026-10-29', '2026-11-26', '2026-12-31', '2027-01-28']);
});

test('whatever the plan, every meeting has its day, in order, and none is a skipped one', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      const dates = scheduleOf(plan);
      expect(dates.map(({ meeting }) => meeting)).toEqual(plan.meetings);
      const found = dates.map(({ day }) => day);
      expect(found).toEqual([...new Set(found)].toSorted());
      for (const day of found) expect(isSkipped(day, plan.skipped)).toBe(false);
      if (plan.moves.length > 0) return;
      const gaps = found.slice(1).map((day, place) => daysFrom(found[place] as Day, day));
      const weekdays = new Set(found.map(weekdayOf));
      expect(weekdays.size).toBeLessThanOrEqual(plan.rhythm === 'twice' ? 2 : 1);
      if (plan.skipped.length > 0 || plan.rhythm === 'monthly') return;
      const step = { weekly: [7], fortnightly: [14], twice: [plan.gap, 7 - plan.gap] }[plan.rhythm];
      for (const gap of gaps) expect(step).toContain(gap);
    }),
    { numRuns: 400 },
  );
});

test('a meeting that is moved is there, alone or with what follows, or it is said why not', () => {
  fc.assert(
    fc.property(
      somePlan,
      fc.nat(),
      fc.integer({ min: -30, max: 60 }),
      fc.option(someTime),
      fc.boolean(),
      (plan, which, after, time, follow) => {
        const dates = scheduleOf(plan);
        const place = which % dates.length;
        const { meeting, day } = dates[place] ?? { meeting: '' as MeetingId, day: plan.start };
        const to = new Date(Date.parse(day) + after * 86_400_000).toISOString().slice(0, 10) as Day;
        const moved = moveMeeting(plan, meeting, { to, time, follow });
        const [before, next] = [dates[place - 1]?.day, dates[place + 1]?.day];
        const isClear = !isSkipped(to, plan.skipped) && (!before || before < to);
        expect(moved.status === 'moved').toBe(isClear && (follow || !next || to < next));
        if (moved.status !== 'moved') return;
        const now = scheduleOf(moved.plan);
        expect(now[place]).toMatchObject({ day: to, time: time ?? plan.time, moved: true });
        expect(now.slice(0, place)).toEqual(dates.slice(0, place));
        expect(moved.plan.revision).toBe(plan.revision + 1);
        expect(now.slice(place).every((date) => date.day >= to)).toBe(true);
        // One that had pushed others on lets them go back as it goes back itself.
        const stay = !follow && plan.moves.length === 0;
        expect(stay ? now.slice(place + 1) : []).toEqual(stay ? dates.slice(place + 1) : []);
      },
    ),
    { numRuns: 400 },
  );
});

test('a move to a skipped day, before the one before or after the next is refused with the day', () => {
  const move = (plan: Plan, to: string) =>
    moveMeeting(plan, 'surprise' as MeetingId, { to: to as Day, time: null, follow: false });
  const autumn = { from: '2026-10-16' as Day, to: '2026-10-18' as Day };
  expect(move({ ...thursdays, skipped: [autumn] }, '2026-10-17').status).toBe('skipped');
  expect(move(thursdays, '2026-10-08')).toEqual({ status: 'too-early', after: '2026-10-08' });
  expect(move(thursdays, '2026-10-22')).toEqual({ status: 'too-late', before: '2026-10-22' });
  const moved = move(thursdays, '2026-10-16');
  expect(moved.status === 'moved' && days(moved.plan).slice(0, 3)).toEqual([
    '2026-10-08',
    '2026-10-16',
    '2026-10-22',
  ]);
});

test('an agenda of another length keeps its proportions and fills the meeting', () => {
  expect(scaleMinutes([5, 15, 10, 8, 7], 45)).toEqual([5, 15, 10, 8, 7]);
  expect(scaleMinutes([5, 15, 10, 8, 7], 30)).toEqual([4, 9, 7, 5, 5]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 15, max: 180 }),
      (minutes, length) => {
        const scaled = scaleMinutes(minutes, length);
        expect(scaled.reduce((sum, each) => sum + each, 0)).toBe(length);
        expect(Math.min(...scaled)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test('a time in a plan may be moved alone', () => {
  const to = '2026-10-15' as Day;
  const time = '17:00' as Time;
  const moved = moveMeeting(thursdays, 'surprise' as MeetingId, { to, time, follow: false });
  expect(moved.status === 'moved' && scheduleOf(moved.plan).map((date) => date.time)).toEqual([
    '08:15',
    '17:00',
    ...Array<string>(4).fill('08:15'),
  ]);
});
