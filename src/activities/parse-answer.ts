import * as v from 'valibot';
import type { Answer, AnswerOf } from './activity.ts';
import { auditAnswerSchema } from './audit/parse-audit-answer.ts';
import { choiceAnswerSchema } from './choice/parse-choice-answer.ts';
import { matchAnswerSchema } from './match/parse-match-answer.ts';
import { orderAnswerSchema } from './order/parse-order-answer.ts';
import { planAnswerSchema } from './plan/parse-plan-answer.ts';
import { rateAnswerSchema } from './rate/parse-rate-answer.ts';
import { reflectionAnswerSchema } from './reflection/parse-reflection-answer.ts';
import { rolePlayAnswerSchema } from './role-play/parse-role-play-answer.ts';
import { scenarioAnswerSchema } from './scenario/parse-scenario-answer.ts';
import { sortAnswerSchema } from './sort/parse-sort-answer.ts';

const schemas: {
  readonly [K in Answer['kind']]: v.GenericSchema<unknown, AnswerOf<K>>;
} = {
  choice: choiceAnswerSchema,
  sort: sortAnswerSchema,
  order: orderAnswerSchema,
  match: matchAnswerSchema,
  scenario: scenarioAnswerSchema,
  reflection: reflectionAnswerSchema,
  audit: auditAnswerSchema,
  plan: planAnswerSchema,
  rate: rateAnswerSchema,
  'role-play': rolePlayAnswerSchema,
};

const named = v.object({ kind: v.string() });

/** An answer from unknown, within the bounds of its kind; null for anything else. Never throws. */
export function parseAnswer(value: unknown): Answer | null {
  const told = v.safeParse(named, value);
  if (!told.success || !isAnswerKind(told.output.kind)) return null;
  const parsed = v.safeParse(schemas[told.output.kind], value);
  return parsed.success ? parsed.output : null;
}

/** Whether this version knows answers of a kind. */
export function isAnswerKind(kind: string): kind is Answer['kind'] {
  return Object.hasOwn(schemas, kind);
}
