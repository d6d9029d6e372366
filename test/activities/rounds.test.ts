import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  callInWords,
  leftInWords,
  roundsInWords,
  sumUp,
  takerInWords,
} from '../../src/activities/role-play/role-play-words.ts';
import type { People, Round } from '../../src/activities/role-play/role-play.ts';
import {
  begin,
  finish,
  isSwapped,
  partBefore,
  pause,
  setGoing,
  tally,
  tick,
  unplayed,
} from '../../src/activities/role-play/rounds.ts';
import { parseAnswer } from '../../src/activities/parse-answer.ts';
import { bendIt as play, item } from './samples.ts';

const things = [...play.observer.watch.map(({ id }) => id), item('gone')];
const round = (people: People, ...seen: string[]): Round => ({ people, seen: seen.map(item) });

test('ticking twice leaves no tick, and what is gone is left out', () => {
  const begun = begin(unplayed, 3);
  const ticked = tick(play, begun, item('asked'));
  expect(ticked.now?.seen).toEqual(['asked']);
  expect(tick(play, ticked, item('asked')).now?.seen).toEqual([]);
  const old = { ...begun, now: { ...round(3, 'gone', 'offered'), clock: null } };
  expect(tick(play, old, item('looked')).now?.seen).toEqual(['looked', 'offered']);
});

test('whatever is done in whatever order, rounds are only added, and the answer can be stored', () => {
  type Step = (answer: typeof unplayed, time: number) => typeof unplayed;
  const steps: readonly Step[] = [
    (answer) => begin(answer, 1),
    (answer) => begin(answer, 3),
    (answer, time) => setGoing(play, answer, time),
    (answer, time) => pause(answer, time),
    (answer) => tick(play, answer, item('asked')),
    (answer) => finish(answer),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps)), (taken) => {
      let answer = unplayed;
      for (const [index, step] of taken.entries()) {
        const next = step(answer, 1000 * index);
        expect(next.rounds.slice(0, answer.rounds.length)).toEqual(answer.rounds);
        answer = next;
      }
      expect(parseAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    }),
  );
});

test('after a hundred rounds the latest are kept, so that the answer can still be read', () => {
  let answer = unplayed;
  for (let n = 0; n < 103; n += 1) answer = finish(begin(answer, n === 102 ? 3 : 2));
  expect(answer.rounds).toHaveLength(100);
  expect(answer.rounds.at(-1)).toEqual(round(3));
  expect(parseAnswer(answer)).toEqual(answer);
});

test('a clock is wound once, and then goes on from where it stood', () => {
  const going = setGoing(play, begin(unplayed, 2), 5000);
  expect(going.now?.clock).toEqual({ left: 180_000, since: 5000 });
  const paused = pause(going, 65_000);
  expect(paused.now?.clock).toEqual({ left: 120_000, since: null });
  expect(setGoing(play, paused, 90_000).now?.clock).toEqual({ left: 120_000, since: 90_000 });
});

test('two change places, and of three everybody has had every part after three rounds', () => {
  expect([0, 1].map((part) => partBefore(part, 2))).toEqual([1, 0]);
  const parts = [0, 1, 2];
  for (const part of parts) {
    const before = partBefore(part, 3);
    expect([part, before, partBefore(before, 3)].toSorted((a, b) => a - b)).toEqual(parts);
  }
  expect(takerInWords(play, 0, 2)).toBe('For whoever had “The host”');
  expect(takerInWords(play, 0, 3)).toBe('For whoever had “The observer”');
});

test('roles are swapped in a round that follows one of as many people', () => {
  const first = begin(unplayed, 2);
  expect(isSwapped(first)).toBe(false);
  const second = begin(finish(first), 2);
  expect(isSwapped(second)).toBe(true);
  expect(isSwapped(begin(finish(first), 3))).toBe(false);
  expect(isSwapped(begin(finish(begin(unplayed, 1)), 1))).toBe(false);
});

test('ticks are summed up over all rounds, whatever an edit has taken away', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ people: fc.constantFrom<People[]>(1, 2, 3), seen: fc.subarray(things) }),
      ),
      (rounds) => {
        const ticks = tally(play, rounds).map(({ seen }) => seen.filter(Boolean).length);
        const known = rounds.flatMap(({ seen }) => seen).filter((id) => id !== 'gone');
        expect(ticks.reduce((sum, times) => sum + times, 0)).toBe(known.length);
        const shared = sumUp(play, rounds).flatMap((share) => share.things);
        expect(new Set(shared)).toEqual(new Set(play.observer.watch));
        expect(shared).toHaveLength(play.observer.watch.length);
      },
    ),
  );
});

const summed = (...rounds: Round[]) =>
  sumUp(play, rounds).map(({ label, things: some }) => [label, some.map(({ id }) => id)]);

test('the sum says how often each thing was seen, the most often first', () => {
  expect(summed(round(2, 'asked'))).toEqual([
    ['Seen', ['asked']],
    ['Not seen yet', ['looked', 'offered']],
  ]);
  expect(summed(round(2, 'asked'), round(2, 'asked', 'looked'))).toEqual([
    ['Seen in both rounds', ['asked']],
    ['Seen in one of two rounds', ['looked']],
    ['Not seen yet', ['offered']],
  ]);
  const all = things.slice(0, 3);
  expect(summed(round(3, ...all), round(3, ...all), round(3, ...all))).toEqual([
    ['Seen in all three rounds', all],
  ]);
});

test('rounds are counted as what they were', () => {
  expect(roundsInWords([round(2)])).toBe('One round played.');
  expect(roundsInWords([round(2), round(3)])).toBe('Two rounds played.');
  expect(roundsInWords([round(1), round(3)])).toBe('Two rounds, one of them alone.');
  expect(roundsInWords([round(1)])).toBe('Read through alone.');
  expect(roundsInWords([round(1), round(1)])).toBe('Read through alone, two times.');
});

test('the clock is heard with a minute to go and at the end, and at no other time', () => {
  const seconds = Array.from({ length: 181 }, (_, second) => 180_000 - 1000 * second);
  const heard = seconds.map((left) => callInWords(left, 3));
  const changes = heard.flatMap((words, second) =>
    words === heard[second - 1] ? [] : [[second, words]],
  );
  expect(changes).toEqual([
    [0, ''],
    [120, 'One minute left.'],
    [180, 'Time is up. Finish your sentence, then end the round.'],
  ]);
  expect(callInWords(60_000, 1)).toBe('');
});

test('what is left is told in words', () => {
  expect(leftInWords(161_000)).toBe('2 minutes 41 seconds left');
  expect(leftInWords(120_000)).toBe('2 minutes left');
  expect(leftInWords(61_000)).toBe('1 minute 1 second left');
  expect(leftInWords(0)).toBe('0 seconds left');
});
