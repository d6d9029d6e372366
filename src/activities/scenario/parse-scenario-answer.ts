import * as v from 'valibot';
import { itemIdSchema, mostItems } from '../parse-item-id.ts';
import type { ScenarioAnswer } from './scenario.ts';

/** A scenario answer from unknown: at most 100 replies. */
export const scenarioAnswerSchema: v.GenericSchema<unknown, ScenarioAnswer> = v.object({
  kind: v.literal('scenario'),
  taken: v.pipe(v.array(itemIdSchema), v.maxLength(mostItems)),
});
