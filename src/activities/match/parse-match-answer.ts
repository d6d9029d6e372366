import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { MatchAnswer } from './match.ts';

/** Pairs from unknown: at most 100, and whether they were checked. */
export const matchAnswerSchema: v.GenericSchema<unknown, MatchAnswer> = v.object({
  kind: v.literal('match'),
  pairs: v.pipe(
    v.array(v.object({ left: itemIdSchema, right: itemIdSchema })),
    v.maxLength(mostItems),
  ),
  checked: v.boolean(),
});
