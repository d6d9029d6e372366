import type { Audit, AuditAnswer } from './audit/audit.ts';
import type { Choice, ChoiceAnswer } from './choice/choice.ts';
import type { Match, MatchAnswer } from './match/match.ts';
import type { Order, OrderAnswer } from './order/order.ts';
import type { Plan, PlanAnswer } from './plan/plan.ts';
import type { Rate, RateAnswer } from './rate/rate.ts';
import type { Reflection, ReflectionAnswer } from './reflection/reflection.ts';
import type { RolePlay, RolePlayAnswer } from './role-play/role-play.ts';
import type { Scenario, ScenarioAnswer } from './scenario/scenario.ts';
import type { Sort, SortAnswer } from './sort/sort.ts';

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

/** The activity of a kind, and its answer. */
export type ActivityOf<K extends Activity['kind']> = Extract<Activity, { readonly kind: K }>;
export type AnswerOf<K extends Activity['kind']> = Extract<Answer, { readonly kind: K }>;
