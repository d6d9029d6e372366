import type { Grade, Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** A branching conversation. The first turn opens it; a turn without replies ends it. */
export type Scenario = {
  readonly kind: 'scenario';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly turns: readonly Turn[];
};

export type Turn = {
  readonly id: ItemId;
  /** Stage line, in italics. */
  readonly stage: readonly Words[];
  /** Who speaks, how they feel ("worried", or '' when not said), and what they say. */
  readonly lines: readonly {
    readonly speaker: string;
    readonly mood: string;
    readonly text: Words;
  }[];
  /** Empty in an ending. */
  readonly replies: readonly Reply[];
  /** The debrief; only an ending has one. */
  readonly debrief: readonly Words[];
};

export type Reply = {
  readonly id: ItemId;
  readonly text: Words;
  /** The turn it leads to. */
  readonly to: ItemId;
  /** Steps on the report card: −3 to +3. */
  readonly effect: number;
  /** What the learner did, as the report card lists it: "Said sorry before explaining". */
  readonly deed: string;
  readonly reason: Words;
};

export type ScenarioAnswer = {
  readonly kind: 'scenario';
  /** The replies taken, in order from the first turn. */
  readonly taken: readonly ItemId[];
};

/** The report card runs from 0 (C) to 6 (A); a conversation starts at 2. */
export const scale = { lowest: 0, start: 2, highest: 6 } as const;

/** C up to 1, B from 2 to 4, A from 5. */
export function gradeOf(points: number): Grade {
  if (points >= 5) return 'A';
  return points >= 2 ? 'B' : 'C';
}
