import { FSRSAlgorithm, forgetting_curve, generatorParameters } from 'ts-fsrs';
import type { CardId } from '../../course/card.ts';
import type { Day } from '../../record/fact.ts';
import { dayAfter, dayNumber } from './day-number.ts';
import type { MetCard } from './met-cards.ts';
import { grades, type Review, type ReviewGrade } from './reviews.ts';

/** How well a card is remembered, computed from what happened to it and never stored. */
export type Memory = {
  readonly card: MetCard;
  /** Days after which it is recalled with a probability of 0.9. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** When it was last seen: reviewed, or met in its lesson. */
  readonly last: Day;
  /** How often it was graded on that day. */
  readonly seen: number;
  /** How often it was graded in all. */
  readonly reviews: number;
  readonly due: Day;
};

/** The share of cards that is to be recalled on the day they come back. */
export const targetRetention = 0.9;

const settings = generatorParameters({ request_retention: targetRetention, enable_fuzz: true });

/**
 * What is remembered of each card. Meeting it in its lesson counts as having had it well; each review
 * since then moves it on by the library's own rule (FSRS-6).
 *
 * @param reviews in the order of the facts; those of cards that the course no longer has are left out
 */
export function memories(cards: readonly MetCard[], reviews: readonly Review[]): readonly Memory[] {
  const known = new Map<CardId, Memory>();
  const named = new Map<CardId, CardId>();
  for (const card of cards) {
    known.set(card.id, meet(card));
    for (const name of [card.id, ...card.formerly]) named.set(name, card.id);
  }
  for (const { card, grade, on } of reviews) {
    const memory = known.get(named.get(card) ?? card);
    if (memory !== undefined) known.set(memory.card.id, afterGrade(memory, grade, on));
  }
  return [...known.values()];
}

/**
 * The memory once its card was graded on a day. "Not yet" brings it back on the same day, once. Two
 * devices may tell of days in another order than they came; then no time has passed between them.
 */
export function afterGrade(memory: Memory, grade: ReviewGrade, on: Day): Memory {
  const day = on < memory.last ? memory.last : on;
  const elapsed = dayNumber(day) - dayNumber(memory.last);
  const seen = memory.reviews > 0 && elapsed === 0 ? memory.seen + 1 : 1;
  const reviews = memory.reviews + 1;
  const { stability, difficulty } = algorithm(memory.card.id, reviews).next_state(
    memory,
    elapsed,
    grades.indexOf(grade) + 1,
  );
  const again = grade === 'not-yet' && seen === 1;
  const next = again ? 0 : interval(memory.card.id, reviews, stability, elapsed);
  const due = dayAfter(day, next);
  return { card: memory.card, stability, difficulty, last: day, seen, reviews, due };
}

/** The probability, 0 to 1, that a card is recalled on a day, by the library's forgetting curve. */
export function recallOn(memory: Memory, day: Day): number {
  const elapsed = Math.max(0, dayNumber(day) - dayNumber(memory.last));
  return forgetting_curve(settings.w, elapsed, memory.stability);
}

function meet(card: MetCard): Memory {
  const { stability, difficulty } = algorithm(card.id, 0).next_state(null, 0, 3);
  const due = dayAfter(card.met, interval(card.id, 0, stability, 0));
  return { card, stability, difficulty, last: card.met, seen: 0, reviews: 0, due };
}

function interval(card: CardId, reviews: number, stability: number, elapsed: number): number {
  return algorithm(card, reviews).next_interval(stability, elapsed);
}

/* Its chance is drawn from the card's name: every device computes the same day, and cards that were
   met together do not come back together for ever. */
function algorithm(card: CardId, reviews: number): FSRSAlgorithm {
  shared.seed = `${card} ${reviews}`;
  return shared;
}

const shared = new FSRSAlgorithm(settings);
