import type { Grade } from '../../ui/prose.ts';
import type { ItemId } from '../activity-id.ts';
import {
  gradeOf,
  scale,
  type Reply,
  type Scenario,
  type ScenarioAnswer,
  type Turn,
} from './scenario.ts';

/** One exchange that has been had. */
export type Step = { readonly turn: Turn; readonly reply: Reply };

/** A conversation as far as it has gone. */
export type Walk = {
  readonly steps: readonly Step[];
  /** The turn that waits for a reply, or the ending. */
  readonly now: Turn;
  /** On the report card, within its scale. */
  readonly points: number;
  /** Which turn of the conversation `now` is, from 1. */
  readonly turn: number;
  /** How many turns the longest way through this one has. */
  readonly turns: number;
};

/**
 * Follows an answer through the conversation. A reply that the turn does not offer (any more) is
 * passed over, so an edited conversation goes on from the last turn that can still be reached.
 */
export function walk(scenario: Scenario, answer: ScenarioAnswer | null): Walk {
  const steps: Step[] = [];
  let now = firstTurn(scenario);
  let points: number = scale.start;
  for (const id of answer?.taken ?? []) {
    const reply = now.replies.find((candidate) => candidate.id === id);
    const next = reply && turnNamed(scenario, reply.to);
    if (reply === undefined || next === undefined) continue;
    steps.push({ turn: now, reply });
    points = Math.min(scale.highest, Math.max(scale.lowest, points + reply.effect));
    now = next;
  }
  const turn = steps.length + 1;
  return { steps, now, points, turn, turns: turn + turnsAfter(scenario, now, new Map()) };
}

/** The answer once one more reply has been given. */
export function say(scenario: Scenario, answer: ScenarioAnswer | null, reply: ItemId) {
  const taken = walk(scenario, answer).steps.map((step) => step.reply.id);
  return { kind: 'scenario', taken: [...taken, reply] } as const satisfies ScenarioAnswer;
}

/** Whether the conversation has come to one of its endings. */
export function hasEnded(scenario: Scenario, answer: ScenarioAnswer | null): boolean {
  return walk(scenario, answer).now.replies.length === 0;
}

/** The letter on which the conversation stands. */
export function gradeScenario(scenario: Scenario, answer: ScenarioAnswer | null): Grade {
  return gradeOf(walk(scenario, answer).points);
}

/**
 * For each exchange, what the learner said and what would have done most for the customer there: the
 * reply with the greatest effect, the learner's own if none has more.
 */
export function roadNotTaken(scenario: Scenario, answer: ScenarioAnswer | null) {
  return walk(scenario, answer).steps.map(({ turn, reply }) => ({
    turn,
    taken: reply,
    best: turn.replies.reduce((best, other) => (other.effect > best.effect ? other : best), reply),
  }));
}

/** The turns of the longest way on, this one not counted. Ways never lead back: the reader sees to it. */
function turnsAfter(scenario: Scenario, turn: Turn, known: Map<ItemId, number>): number {
  const before = known.get(turn.id);
  if (before !== undefined) return before;
  const ways = turn.replies.map((reply) => {
    const next = turnNamed(scenario, reply.to);
    return next === undefined ? 0 : 1 + turnsAfter(scenario, next, known);
  });
  const longest = Math.max(0, ...ways);
  known.set(turn.id, longest);
  return longest;
}

function turnNamed(scenario: Scenario, id: ItemId): Turn | undefined {
  return scenario.turns.find((turn) => turn.id === id);
}

function firstTurn(scenario: Scenario): Turn {
  const first = scenario.turns[0];
  if (first === undefined) throw new Error(`scenario ${scenario.id} has no turns`);
  return first;
}
