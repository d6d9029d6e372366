import * as v from 'valibot';
import type { ItemId } from './activity-id.ts';

/** An id as it stands in an answer: the item it names may be gone from the activity by now. */
export const itemIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  v.transform((id) => id as ItemId),
);

/** How many items one answer may name. */
export const mostItems = 100;
