import type { ItemId } from '../activity-id.ts';
import type { Mark, Rate, RateAnswer, Statement } from './rate.ts';

/** The mark a statement has, the later one if an answer gives two; null while it has none. */
export function markOf(answer: RateAnswer | null, statement: ItemId): Mark | null {
  return answer?.rated.findLast((rated) => rated.statement === statement)?.mark ?? null;
}

/** The answer once a statement has been given a mark. Statements that are gone are left out. */
export function give(
  rate: Rate,
  answer: RateAnswer | null,
  statement: ItemId,
  mark: Mark,
): RateAnswer {
  const rated = rate.statements.flatMap(({ id }) => {
    const now = id === statement ? mark : markOf(answer, id);
    return now === null ? [] : [{ statement: id, mark: now }];
  });
  return { kind: 'rate', rated };
}

/** How many statements have a mark. */
export function countRated(rate: Rate, answer: RateAnswer | null): number {
  return rate.statements.filter(({ id }) => markOf(answer, id) !== null).length;
}

/** A statement then and now; `before` is null where it was not rated earlier. */
export type Change = {
  readonly statement: Statement;
  readonly before: Mark | null;
  readonly now: Mark;
};

/** What every rated statement was and is, in the order of the page. */
export function changes(
  rate: Rate,
  answer: RateAnswer | null,
  earlier: RateAnswer | null,
): readonly Change[] {
  return rate.statements.flatMap((statement) => {
    const now = markOf(answer, statement.id);
    return now === null ? [] : [{ statement, before: markOf(earlier, statement.id), now }];
  });
}
