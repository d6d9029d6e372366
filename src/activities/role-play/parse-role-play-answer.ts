import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { People, RolePlayAnswer } from './role-play.ts';

const round = {
  people: v.custom<People>((value) => value === 1 || value === 2 || value === 3),
  seen: v.pipe(v.array(itemIdSchema), v.maxLength(mostItems)),
};

const instant = v.pipe(v.number(), v.minValue(0));

/** A role play from unknown: at most 100 rounds, and the one under way. */
export const rolePlayAnswerSchema: v.GenericSchema<unknown, RolePlayAnswer> = v.object({
  kind: v.literal('role-play'),
  rounds: v.pipe(v.array(v.object(round)), v.maxLength(mostItems)),
  now: v.nullable(
    v.object({
      ...round,
      clock: v.nullable(v.object({ left: instant, since: v.nullable(instant) })),
    }),
  ),
});
