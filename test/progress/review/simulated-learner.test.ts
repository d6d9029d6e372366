import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId } from '../../../src/course/card.ts';
import type { LessonOutline } from '../../../src/course/lesson.ts';
import { dayAfter, dayNumber } from '../../../src/progress/review/day-number.ts';
import { dueCards, mostCards } from '../../../src/progress/review/due-cards.ts';
import {
  afterGrade,
  memories,
  recallOn,
  type Memory,
} from '../../../src/progress/review/memory.ts';
import type { MetCard } from '../../../src/progress/review/met-cards.ts';
import { retentionSince } from '../../../src/progress/review/retention.ts';
import type { Review, ReviewGrade } from '../../../src/progress/review/reviews.ts';
import type { Day } from '../../../src/record/fact.ts';

/*
 * A learner of half a year. Whether a card is recalled is drawn, with a seed, at the probability that
 * the library's own forgetting curve gives for the days since it was last seen; so retention comes
 * out at the target only if the days are the right ones, the limit of five minutes included.
 */

const start = '2026-01-05' as Day;
const length = 180;

/** Days that a card may wait at most. */
const longest = 100;

type Learner = {
  readonly seed: number;
  /** Lessons finished on a day that has any, and every how many days that is. */
  readonly pace: number;
  readonly every: number;
  /** The share of days, beside those away, on which the learner looks at the cards. */
  readonly diligence: number;
  /** Days on which nothing happens at all. */
  readonly away: { readonly from: number; readonly days: number } | null;
};

function live({ seed, pace, every, diligence, away }: Learner) {
  const chance = mulberry(seed);
  const cards: MetCard[] = [];
  const reviews: Review[] = [];
  const perDay: number[] = [];
  /** What `memories` computes of all of it, brought up to date card by card. */
  const now = new Map<CardId, Memory>();
  let longestWait = 0;
  for (let day = 0; day < length; day += 1) {
    const today = dayAfter(start, day);
    const isAway = away !== null && day >= away.from && day < away.from + away.days;
    if (isAway) continue;
    if (chance() < diligence) {
      let asked = 0;
      for (;;) {
        const [next] = dueCards([...now.values()], reviews, today);
        if (next === undefined) break;
        longestWait = Math.max(longestWait, dayNumber(today) - dayNumber(next.due));
        const again = next.last === today && next.seen > 0;
        const knows = again || chance() < recallOn(next, today);
        const grade = knows ? drawGrade(chance()) : 'not-yet';
        reviews.push({
          name: `${reviews.length}`,
          card: next.card.id,
          grade,
          words: '',
          on: today,
        });
        now.set(next.card.id, afterGrade(next, grade, today));
        asked += 1;
      }
      perDay.push(asked);
    }
    if (day % every === 0) {
      for (let each = 0; each < pace && cards.length < 30 * 4; each += 1) {
        const mile = cards.length / 4 + 1;
        const met = [1, 2, 3, 4].map((place) => card(mile, place, today));
        for (const memory of memories(met, [])) now.set(memory.card.id, memory);
        cards.push(...met);
      }
    }
  }
  const end = dayAfter(start, length - 1);
  expect([...now.values()]).toEqual(memories(cards, reviews));
  const waiting = [...now.values()].map(({ due }) => dayNumber(end) - dayNumber(due));
  return { cards, reviews, perDay, longestWait: Math.max(longestWait, ...waiting) };
}

const learners: fc.Arbitrary<Learner> = fc.record({
  seed: fc.nat(),
  pace: fc.integer({ min: 1, max: 3 }),
  every: fc.integer({ min: 1, max: 7 }),
  diligence: fc.double({ min: 0.4, max: 1, noNaN: true }),
  away: fc.option(fc.record({ from: fc.integer({ min: 10, max: 120 }), days: fc.constant(40) })),
});

test('no learner is ever asked for more than five minutes in a day, and no card is forgotten for ever', () => {
  fc.assert(
    fc.property(learners, (learner) => {
      const { reviews, perDay, longestWait, cards } = live(learner);
      expect(Math.max(0, ...perDay)).toBeLessThanOrEqual(mostCards);
      // After 40 days away and looking in on four days of ten, 60 days are some 24 looks at ten cards
      // each: twice what all 120 cards need, so that chance has room.
      expect(longestWait).toBeLessThanOrEqual(longest);
      const lately = dayAfter(start, length - longest);
      const early = cards.filter(({ met }) => met < lately);
      const asked = new Set(reviews.map(({ card: id }) => id));
      expect(early.filter(({ id }) => !asked.has(id))).toEqual([]);
    }),
    // The same learners each time: chance is part of the model, not of the test.
    { numRuns: 25, seed: 20_260_105 },
  );
}, 120_000);

test('a lesson a day and a look at the cards each day keep nine of ten, within three in a hundred', () => {
  let asked = 0;
  let recalled = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const { reviews } = live({ seed, pace: 1, every: 1, diligence: 1, away: null });
    const found = retentionSince(reviews, start);
    asked += found.asked;
    recalled += found.recalled;
  }
  expect(asked).toBeGreaterThan(2_000);
  expect(Math.abs(recalled / asked - 0.9)).toBeLessThanOrEqual(0.03);
}, 120_000);

test('after 40 days away a day brings no more than five minutes, and within four weeks all is as before', () => {
  const away = { from: 60, days: 40 };
  const { reviews, cards } = live({ seed: 7, pace: 1, every: 1, diligence: 1, away });
  const back = away.from + away.days;
  for (let day = back; day < back + 28; day += 1) {
    const today = dayAfter(start, day);
    expect(reviews.filter(({ on }) => on === today).length).toBeLessThanOrEqual(mostCards);
  }
  const then = dayAfter(start, back + 28);
  const seen = reviews.filter(({ on }) => on <= then);
  const waiting = memories(cards, seen).map(({ due }) => dayNumber(then) - dayNumber(due));
  expect(Math.max(...waiting)).toBeLessThanOrEqual(3);
}, 60_000);

function card(mile: number, place: number, met: Day): MetCard {
  const lesson = { mile } as LessonOutline;
  return { id: `check.m${mile}-${place}` as CardId, lesson, met, formerly: [] };
}

function drawGrade(drawn: number): ReviewGrade {
  if (drawn < 0.12) return 'just';
  return drawn < 0.88 ? 'well' : 'easily';
}

/** Tommy Ettinger's mulberry32: chances from 0 to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
