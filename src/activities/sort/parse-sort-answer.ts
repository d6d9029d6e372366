import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { SortAnswer } from './sort.ts';

/** A sort answer from unknown: at most 100 cards, each with the group it was put in. */
export const sortAnswerSchema: v.GenericSchema<unknown, SortAnswer> = v.object({
  kind: v.literal('sort'),
  placed: v.pipe(
    v.array(v.object({ card: itemIdSchema, group: itemIdSchema })),
    v.maxLength(mostItems),
  ),
});
