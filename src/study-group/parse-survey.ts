import * as v from 'valibot';
import { isMark } from '../activities/rate/parse-rate-answer.ts';
import type { Mark } from '../activities/rate/rate.ts';
import { plainLine } from '../course/plain-text.ts';
import type { MeetingId } from '../course/syllabus.ts';
import { planBounds } from './plan.ts';
import type { Rating, SurveyAnswer } from './survey.ts';

const meeting = v.custom<MeetingId>(
  (value) => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value),
);
const mark = v.custom<Mark>(isMark);
const each = <Row extends { readonly meeting: MeetingId }>(row: v.GenericSchema<unknown, Row>) =>
  v.pipe(
    v.array(row),
    v.maxLength(planBounds.meetings),
    v.check((rows) => new Set(rows.map((one) => one.meeting)).size === rows.length),
  );

/** Somebody's own ratings, from unknown, as far as they have given them. */
export const ratingsSchema: v.GenericSchema<unknown, readonly Rating[]> = each(
  v.object({ meeting, before: v.nullable(mark), now: v.nullable(mark) }),
);

/** What somebody told the group, from unknown: every rating has both marks. */
export const answerSchema: v.GenericSchema<unknown, SurveyAnswer> = v.object({
  who: v.pipe(
    v.string(),
    v.maxLength(planBounds.person * 4),
    v.transform((text) => plainLine(text, planBounds.person)),
  ),
  ratings: v.pipe(
    each(v.object({ meeting, before: mark, now: mark })),
    v.check((rows) => rows.length > 0),
  ),
});
