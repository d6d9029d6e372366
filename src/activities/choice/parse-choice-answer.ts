import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { ChoiceAnswer } from './choice.ts';

/** A choice answer from unknown: at most 100 ids, and whether it was checked. */
export const choiceAnswerSchema: v.GenericSchema<unknown, ChoiceAnswer> = v.object({
  kind: v.literal('choice'),
  chosen: v.pipe(v.array(itemIdSchema), v.maxLength(mostItems)),
  checked: v.boolean(),
});
