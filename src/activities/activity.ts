import * as v from 'valibot';
import type { Grade } from '../ui/prose.ts';
import { gradeChoice, type Choice, type ChoiceAnswer } from './choice/choice.ts';
import { choiceAnswerSchema } from './choice/parse-choice-answer.ts';
import { isMatchChecked, type Match, type MatchAnswer } from './match/match.ts';
import { matchAnswerSchema } from './match/parse-match-answer.ts';
import { gradeMatch } from './match/right-pairs.ts';
import { isOrderChecked, type Order, type OrderAnswer } from './order/order.ts';
import { orderAnswerSchema } from './order/parse-order-answer.ts';
import { gradeOrder } from './order/standing.ts';
import { rateAnswerSchema } from './rate/parse-rate-answer.ts';
import { allRated, type Rate, type RateAnswer } from './rate/rate.ts';
import { reflectionAnswerSchema } from './reflection/parse-reflection-answer.ts';
import { hasWritten, type Reflection, type ReflectionAnswer } from './reflection/reflection.ts';
import { rolePlayAnswerSchema } from './role-play/parse-role-play-answer.ts';
import { hasPlayed, type RolePlay, type RolePlayAnswer } from './role-play/role-play.ts';
import { scenarioAnswerSchema } from './scenario/parse-scenario-answer.ts';
import type { Scenario, ScenarioAnswer } from './scenario/scenario.ts';
import { gradeScenario, hasEnded } from './scenario/walk.ts';
import { sortAnswerSchema } from './sort/parse-sort-answer.ts';
import { allPlaced, gradeSort, type Sort, type SortAnswer } from './sort/sort.ts';

/** Everything a learner can do in a lesson beside reading. */
export type Activity = Choice | Sort | Order | Match | Reflection | Scenario | Rate | RolePlay;

/** What a learner gave; `kind` is that of its activity. */
export type Answer =
  | ChoiceAnswer
  | SortAnswer
  | OrderAnswer
  | MatchAnswer
  | ReflectionAnswer
  | ScenarioAnswer
  | RateAnswer
  | RolePlayAnswer;

/**
 * Whether the learner has done what the activity asks: checked a choice, an order or pairs, placed
 * every card wherever it may stand, written something, reached an ending, rated every statement,
 * played a round. An answer of another kind, left from before the activity was rewritten, is none;
 * items that are gone are passed over.
 */
export function isAnswered(activity: Activity, answer: Answer | null): boolean {
  switch (activity.kind) {
    case 'choice':
      return answer?.kind === 'choice' && answer.checked;
    case 'sort':
      return answer?.kind === 'sort' && allPlaced(activity, answer);
    case 'order':
      return answer?.kind === 'order' && isOrderChecked(activity, answer);
    case 'match':
      return answer?.kind === 'match' && isMatchChecked(activity, answer);
    case 'reflection':
      return answer?.kind === 'reflection' && hasWritten(answer);
    case 'scenario':
      return answer?.kind === 'scenario' && hasEnded(activity, answer);
    case 'rate':
      return answer?.kind === 'rate' && allRated(activity, answer);
    case 'role-play':
      return answer?.kind === 'role-play' && hasPlayed(answer);
  }
}

/** The report card's letter for an answered activity; null for a kind without one and before the end. */
export function gradeAnswer(activity: Activity, answer: Answer | null): Grade | null {
  if (!isAnswered(activity, answer)) return null;
  switch (activity.kind) {
    case 'choice':
      return answer?.kind === 'choice' ? gradeChoice(activity, answer) : null;
    case 'sort':
      return answer?.kind === 'sort' ? gradeSort(activity, answer) : null;
    case 'order':
      return answer?.kind === 'order' ? gradeOrder(activity, answer) : null;
    case 'match':
      return answer?.kind === 'match' ? gradeMatch(activity, answer) : null;
    case 'scenario':
      return answer?.kind === 'scenario' ? gradeScenario(activity, answer) : null;
    case 'reflection':
    case 'rate':
    case 'role-play':
      return null;
  }
}

const answerSchemas: {
  readonly [K in Answer['kind']]: v.GenericSchema<unknown, Extract<Answer, { readonly kind: K }>>;
} = {
  choice: choiceAnswerSchema,
  sort: sortAnswerSchema,
  order: orderAnswerSchema,
  match: matchAnswerSchema,
  reflection: reflectionAnswerSchema,
  scenario: scenarioAnswerSchema,
  rate: rateAnswerSchema,
  'role-play': rolePlayAnswerSchema,
};
const answerSchema = v.union(Object.values(answerSchemas));

/** An answer from unknown, within the bounds of its kind; null for anything else. Never throws. */
export function parseAnswer(value: unknown): Answer | null {
  const parsed = v.safeParse(answerSchema, value);
  return parsed.success ? parsed.output : null;
}
