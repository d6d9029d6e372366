import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { OrderAnswer } from './order.ts';

/** An order from unknown: at most 100 steps, and whether it was checked. */
export const orderAnswerSchema: v.GenericSchema<unknown, OrderAnswer> = v.object({
  kind: v.literal('order'),
  order: v.pipe(v.array(itemIdSchema), v.maxLength(mostItems)),
  checked: v.boolean(),
});
