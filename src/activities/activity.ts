import * as v from 'valibot';
import type { Grade } from '../ui/prose.ts';
import { fullRows, type Audit, type AuditAnswer } from './audit/audit.ts';
import { auditAnswerSchema } from './audit/parse-audit-answer.ts';
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
import { planAnswerSchema } from './plan/parse-plan-answer.ts';
import { isWholePlan, type Plan, type PlanAnswer } from './plan/plan.ts';
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
export type Activity =
  Choice | Sort | Order | Match | Scenario | Reflection | Audit | Plan | Rate | RolePlay;

/** What a learner gave; `kind` is that of its activity. */
export type Answer =
  | ChoiceAnswer
  | SortAnswer
  | OrderAnswer
  | MatchAnswer
  | ScenarioAnswer
  | ReflectionAnswer
  | AuditAnswer
  | PlanAnswer
  | RateAnswer
  | RolePlayAnswer;

type Kind = Activity['kind'];
type Of<K extends Kind> = Extract<Activity, { readonly kind: K }>;
type AnswerOf<K extends Kind> = Extract<Answer, { readonly kind: K }>;

/** What there is to know of a kind without showing it. */
type Marking<K extends Kind> = {
  readonly schema: v.GenericSchema<unknown, AnswerOf<K>>;
  readonly isAnswered: (activity: Of<K>, answer: AnswerOf<K>) => boolean;
  /** Null for a kind that has no letter on the report card: nobody marks what one writes or feels. */
  readonly grade: ((activity: Of<K>, answer: AnswerOf<K>) => Grade) | null;
};

const markings: { readonly [K in Kind]: Marking<K> } = {
  choice: {
    schema: choiceAnswerSchema,
    isAnswered: (_, { checked }) => checked,
    grade: gradeChoice,
  },
  sort: { schema: sortAnswerSchema, isAnswered: allPlaced, grade: gradeSort },
  order: { schema: orderAnswerSchema, isAnswered: isOrderChecked, grade: gradeOrder },
  match: { schema: matchAnswerSchema, isAnswered: isMatchChecked, grade: gradeMatch },
  scenario: { schema: scenarioAnswerSchema, isAnswered: hasEnded, grade: gradeScenario },
  reflection: {
    schema: reflectionAnswerSchema,
    isAnswered: (_, answer) => hasWritten(answer),
    grade: null,
  },
  audit: {
    schema: auditAnswerSchema,
    isAnswered: (audit, answer) => fullRows(audit, answer).length >= audit.rows,
    grade: null,
  },
  plan: { schema: planAnswerSchema, isAnswered: isWholePlan, grade: null },
  rate: { schema: rateAnswerSchema, isAnswered: allRated, grade: null },
  'role-play': {
    schema: rolePlayAnswerSchema,
    isAnswered: (_, answer) => hasPlayed(answer),
    grade: null,
  },
};

/**
 * Whether the learner has done what the activity asks: checked a choice, an order or pairs, placed
 * every card wherever it may stand, reached an ending, written something, filled as many rows as are
 * asked for, made every commitment, rated every statement, played a round. An answer of another kind,
 * left from before the activity was rewritten, is none; items that are gone are passed over.
 */
export function isAnswered(activity: Activity, answer: Answer | null): boolean {
  return answer?.kind === activity.kind && markingOf(activity.kind).isAnswered(activity, answer);
}

/** The report card's letter for an answered activity; null before, and for a kind without letters. */
export function gradeAnswer(activity: Activity, answer: Answer | null): Grade | null {
  if (answer === null || !isAnswered(activity, answer)) return null;
  return markingOf(activity.kind).grade?.(activity, answer) ?? null;
}

/* The table pairs each kind with its own marking, which the compiler cannot follow through an index. */
function markingOf(kind: Kind): Marking<Kind> {
  return markings[kind] as Marking<Kind>;
}

/** Whether this version knows answers of a kind. */
export function isAnswerKind(kind: string): kind is Kind {
  return Object.hasOwn(markings, kind);
}

const answerSchema = v.union(Object.values(markings).map(({ schema }) => schema));

/** An answer from unknown, within the bounds of its kind; null for anything else. Never throws. */
export function parseAnswer(value: unknown): Answer | null {
  const parsed = v.safeParse(answerSchema, value);
  return parsed.success ? parsed.output : null;
}
