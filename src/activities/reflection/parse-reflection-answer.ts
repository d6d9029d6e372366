import * as v from 'valibot';
import { longestText, type ReflectionAnswer } from './reflection.ts';

/** What somebody wrote, from unknown: any text up to the length the field takes. */
export const reflectionAnswerSchema: v.GenericSchema<unknown, ReflectionAnswer> = v.object({
  kind: v.literal('reflection'),
  text: v.pipe(v.string(), v.maxLength(longestText)),
});
