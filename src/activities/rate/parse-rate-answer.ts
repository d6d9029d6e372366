import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { Mark, RateAnswer } from './rate.ts';

/** A rating from unknown: at most 100 statements, each with a mark from 1 to 5. */
export const rateAnswerSchema: v.GenericSchema<unknown, RateAnswer> = v.object({
  kind: v.literal('rate'),
  rated: v.pipe(
    v.array(v.object({ statement: itemIdSchema, mark: v.custom<Mark>(isMark) })),
    v.maxLength(mostItems),
  ),
});

/** Whether a value is a mark from 1 to 5. */
export function isMark(value: unknown): boolean {
  return typeof value === 'number' && [1, 2, 3, 4, 5].includes(value);
}
