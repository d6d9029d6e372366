import * as v from 'valibot';
import { longestLine } from './line.ts';

/** What somebody wrote into one field of a table or a plan, from unknown. */
export const lineSchema = v.pipe(v.string(), v.maxLength(longestLine));
