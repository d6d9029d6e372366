import type { Activity, ActivityOf, Answer, AnswerOf } from './activity.ts';
import { fullRows } from './audit/audit.ts';
import { isMatchChecked } from './match/match.ts';
import { isOrderChecked } from './order/order.ts';
import { isWholePlan } from './plan/plan.ts';
import { allRated } from './rate/rate.ts';
import { hasWritten } from './reflection/reflection.ts';
import { hasPlayed } from './role-play/role-play.ts';
import { hasEnded } from './scenario/walk.ts';
import { allPlaced } from './sort/sort.ts';

type Kind = Activity['kind'];
type Question<K extends Kind> = (activity: ActivityOf<K>, answer: AnswerOf<K>) => boolean;

const questions: { readonly [K in Kind]: Question<K> } = {
  choice: (_, { checked }) => checked,
  sort: allPlaced,
  order: isOrderChecked,
  match: isMatchChecked,
  scenario: hasEnded,
  reflection: (_, answer) => hasWritten(answer),
  audit: (audit, answer) => fullRows(audit, answer).length >= audit.rows,
  plan: isWholePlan,
  rate: allRated,
  'role-play': (_, answer) => hasPlayed(answer),
};

/**
 * Whether the learner has done what the activity asks: checked a choice, an order or pairs, placed
 * every card wherever it may stand, reached an ending, written something, filled as many rows as are
 * asked for, made every commitment, rated every statement, played a round. An answer of another kind,
 * left from before the activity was rewritten, is none; items that are gone are passed over.
 */
export function isAnswered(activity: Activity, answer: Answer | null): boolean {
  if (answer?.kind !== activity.kind) return false;
  // The table pairs each kind with its own question, which the compiler cannot follow through an index.
  return (questions[activity.kind] as Question<Kind>)(activity, answer);
}
