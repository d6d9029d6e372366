import * as v from 'valibot';
import { packRow, unpackRow, type Unpacked } from './packed-row.ts';
import { answerSchema } from './parse-survey.ts';
import type { PlanId } from './plan.ts';
import type { SurveyAnswer } from './survey.ts';

/** An answer on its way to who leads. */
export type SentAnswer = {
  readonly plan: PlanId;
  /** So that the same link twice is one answer; '' where the name tells that. */
  readonly nonce: string;
  readonly answer: SurveyAnswer;
};

export type ReadAnswer =
  ({ readonly status: 'answer' } & SentAnswer) | Exclude<Unpacked, { readonly status: 'row' }>;

/**
 * An answer as what stands behind the `#`: the plan, and the marks. With a name it has that and nothing
 * else of the person; without one only the nonce, which no other answer has.
 */
export function writeAnswerLink(
  plan: PlanId,
  nonce: string,
  { who, ratings }: SurveyAnswer,
): string {
  const marks = ratings.map(({ meeting, before, now }) => [meeting, before, now]);
  return packRow([plan, who === '' ? nonce : '', who, marks]);
}

/** Reads what stands behind the `#`. It never throws. */
export function readAnswerLink(fragment: string): ReadAnswer {
  const unpacked = unpackRow(fragment);
  if (unpacked.status !== 'row') return unpacked;
  const [plan, nonce, who, marks] = unpacked.row;
  const rows: readonly unknown[] = Array.isArray(marks) ? marks : [];
  const parsed = v.safeParse(answerSchema, {
    who,
    ratings: rows.map((row) => {
      const values: readonly unknown[] = Array.isArray(row) ? row : [];
      const [meeting, before, now] = values;
      return { meeting, before, now };
    }),
  });
  if (!parsed.success || !isPlan(plan)) return { status: 'broken' };
  const answer = parsed.output;
  if (answer.who !== '') return { status: 'answer', plan, nonce: '', answer };
  return isRandomName(nonce) ? { status: 'answer', plan, nonce, answer } : { status: 'broken' };
}

const isPlan = (value: unknown): value is PlanId => isRandomName(value);

function isRandomName(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-z]{12}$/.test(value);
}
