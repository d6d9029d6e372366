import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** Three to six statements about oneself, each given a mark. */
export type Rate = {
  readonly kind: 'rate';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  readonly statements: readonly Statement[];
  /** The same statements, rated earlier in the course; the two are drawn over each other. */
  readonly after: ActivityId | null;
};

export type Statement = { readonly id: ItemId; readonly text: Words };

/** 1 not yet, 2 a little, 3 partly, 4 mostly, 5 fully. */
export type Mark = 1 | 2 | 3 | 4 | 5;

export type RateAnswer = {
  readonly kind: 'rate';
  readonly rated: readonly { readonly statement: ItemId; readonly mark: Mark }[];
};

/** Whether every statement has a mark. */
export function allRated(rate: Rate, answer: RateAnswer): boolean {
  return rate.statements.every(({ id }) => answer.rated.some(({ statement }) => statement === id));
}
