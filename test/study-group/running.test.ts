import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftAt } from '../../src/activities/role-play/clock.ts';
import type { Day } from '../../src/activities/day.ts';
import type { MeetingId } from '../../src/course/syllabus.ts';
import type { Fact, FactId, Happening, Stamp } from '../../src/record/fact.ts';
import { impactOf } from '../../src/study-group/impact.ts';
import {
  keepBallot,
  keepEntry,
  keepHere,
  keepRun,
  meetingsDrawer,
  readMeetings,
  removeEntry,
  type Ballot,
} from '../../src/study-group/meeting-papers.ts';
import {
  addMinute,
  back,
  clockOf,
  forward,
  parseRun,
  toggle,
  unbegun,
  type Run,
} from '../../src/study-group/running.ts';
import { thursdays } from './some-plans.ts';

const prompt = { text: 'Who?', more: '' };
const agenda = [
  { minutes: 5, prompts: [prompt] },
  { minutes: 15, prompts: [prompt, prompt] },
  { minutes: 10, prompts: [prompt] },
];
const left = (run: Run, time: number) => {
  const clock = clockOf(run);
  return clock === null ? null : leftAt(clock, time) / 1000;
};
const minute = 60_000;

test('the clock runs by the time of day, through a sleep of twenty minutes', () => {
  const run = forward(agenda, toggle(agenda, unbegun, 0), minute);
  expect(left(run, minute + 4.5 * minute)).toBe(630);
  const stored = parseRun(JSON.parse(JSON.stringify(run)), agenda);
  expect(stored && left(stored, 21 * minute)).toBe(0);
});

test('an item that is come back to goes on where it was, and pauses stay pauses', () => {
  let run = toggle(agenda, unbegun, 0);
  run = forward(agenda, run, 2 * minute);
  expect([run.item, run.prompt, left(run, 3 * minute)]).toEqual([1, 0, 840]);
  run = back(agenda, run, 3 * minute);
  expect([run.item, left(run, 4 * minute)]).toEqual([0, 120]);
  run = toggle(agenda, run, 4 * minute);
  run = forward(agenda, run, 9 * minute);
  expect([run.item, left(run, 20 * minute)]).toEqual([1, 840]);
  run = forward(agenda, run, 20 * minute);
  expect([run.item, run.prompt]).toEqual([1, 1]);
});

test('a minute more is one more, also when time is up', () => {
  const run = toggle(agenda, unbegun, 0);
  expect(left(addMinute(agenda, run, minute), minute)).toBe(300);
  expect(left(addMinute(agenda, run, 30 * minute), 30.5 * minute)).toBe(30);
  expect(left(addMinute(agenda, unbegun, 0), 0)).toBe(360);
});

test('whatever is pressed, a prompt of the agenda stands there, and back undoes forward', () => {
  const press = fc.constantFrom('forward', 'back', 'toggle', 'minute');
  fc.assert(
    fc.property(fc.array(fc.tuple(press, fc.nat(minute)), { maxLength: 40 }), (presses) => {
      let [run, time]: [Run, number] = [unbegun, 1000];
      for (const [which, after] of presses) {
        time += after;
        const before = run;
        if (which === 'forward') run = forward(agenda, run, time);
        if (which === 'back') run = back(agenda, run, time);
        if (which === 'toggle' && run.item < agenda.length) run = toggle(agenda, run, time);
        if (which === 'minute' && run.item < agenda.length) run = addMinute(agenda, run, time);
        expect(parseRun(run, agenda)).toEqual(run);
        const isOn = which === 'forward' && before.item < agenda.length;
        const again = isOn ? back(agenda, run, time) : before;
        expect([again.item, again.prompt]).toEqual([before.item, before.prompt]);
      }
    }),
  );
});

test('an agenda that was shortened since is followed to its end', () => {
  const run = { item: 2, prompt: 0, clocks: [] };
  expect(parseRun(run, agenda.slice(0, 1))).toEqual({ ...run, item: 1 });
  expect(
    parseRun({ ...run, item: 1, prompt: 1 }, agenda.slice(0, 1).concat(agenda.slice(0, 1)))?.prompt,
  ).toBe(0);
  expect(parseRun({ ...run, item: -1 }, agenda)).toBeNull();
});

const facts = (...happenings: readonly Happening[]): readonly Fact[] =>
  happenings.map((happening, place) => ({
    id: `writer01.${place + 1}` as FactId,
    at: `2026-11-22T08:15:00.000Z-${String(place).padStart(4, '0')}` as Stamp,
    on: '2026-11-22' as Day,
    ...happening,
  }));

const { id } = thursdays;
const meeting = 'welcome' as MeetingId;
const promise = { id: 'p1', meeting, who: 'Rosa', text: 'Ask', more: '', outcome: null };

test('what is noted in meetings is read again, changed and taken out by its name', () => {
  const run = toggle(agenda, unbegun, 5);
  const notes = readMeetings(
    facts(
      keepRun(id, meeting, unbegun),
      keepRun(id, meeting, run),
      keepHere(id, meeting, ['Rosa', 'Ahmed']),
      keepEntry(id, 'promise', promise),
      keepEntry(id, 'promise', { ...promise, outcome: 'kept' }),
      keepEntry(id, 'story', { ...promise, id: 's1' }),
      removeEntry(id, 'story', 's1'),
      keepBallot(id, 'b1', [1, 2, 3, 4, 5]),
      { ...keepBallot(id, 'b2', [1, 2, 3, 4, 5]), name: 'otherplan000/ballot/b3' } as Happening,
    ),
    id,
  );
  expect(notes.run(meeting, agenda)).toEqual(run);
  expect(notes.here(meeting)).toEqual(['Rosa', 'Ahmed']);
  expect(notes.entries('promise')).toEqual([{ ...promise, outcome: 'kept' }]);
  expect(notes.entries('story')).toEqual([]);
  expect(notes.ballots).toEqual([[1, 2, 3, 4, 5]]);
  expect(notes.unread).toBe(0);
});

test('whatever lies in the drawer, what is none of ours is counted and nothing else', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('promise', 'ballot', 'run', 'here'),
      (paper, kind) => {
        const name = `${id}/${kind}/welcome`;
        const notes = readMeetings(
          facts({ kind: 'filed', drawer: meetingsDrawer, name, paper: paper ?? 0 }),
          id,
        );
        const isCounted = kind === 'promise' || kind === 'ballot';
        expect(notes.unread).toBe(isCounted ? 1 : 0);
        expect(notes.entries('promise')).toEqual([]);
        for (const each of notes.here(meeting)) expect(typeof each).toBe('string');
        notes.run(meeting, agenda);
      },
    ),
  );
});

test('the five answers are counted, with the one in the middle', () => {
  const ballots: readonly Ballot[] = [
    [1, 5, 3, 3, 1],
    [2, 5, 3, 4, 1],
    [5, 5, 3, 4, 5],
    [5, 5, 3, 5, 5],
  ];
  const [first, second] = impactOf(ballots);
  expect(first).toEqual({ counts: [1, 1, 0, 0, 2], middle: 3.5, least: 1, most: 5 });
  expect(second).toEqual({ counts: [0, 0, 0, 0, 4], middle: 5, least: 5, most: 5 });
  expect(impactOf([])).toEqual([]);
});
