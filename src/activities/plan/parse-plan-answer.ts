import * as v from 'valibot';
import { readDay, type Day } from '../day.ts';
import { lineSchema } from '../parse-line.ts';
import { mostCommitments, outcomes, type Outcome, type PlanAnswer } from './plan.ts';

/** A plan from unknown: at most 12 commitments, each text up to the length its field takes. */
export const planAnswerSchema: v.GenericSchema<unknown, PlanAnswer> = v.object({
  kind: v.literal('plan'),
  commitments: v.pipe(
    v.array(
      v.object({
        when: lineSchema,
        will: lineSchema,
        by: v.custom<Day | null>(isDay),
        evidence: lineSchema,
        outcome: v.custom<Outcome | null>(isOutcome),
      }),
    ),
    v.maxLength(mostCommitments),
  ),
});

function isDay(value: unknown): boolean {
  return value === null || (typeof value === 'string' && readDay(value) !== null);
}

function isOutcome(value: unknown): boolean {
  return value === null || outcomes.some((outcome) => outcome === value);
}
