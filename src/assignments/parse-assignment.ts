import * as v from 'valibot';
import { readDay } from '../activities/day.ts';
import { plainLine } from '../course/plain-text.ts';
import type { Day } from '../record/fact.ts';
import { assignmentBounds as most } from './assignment.ts';
import type { AssignedItem, Assignment, AssignmentId } from './assignment.ts';
import { itemName } from './item-names.ts';
import { isId, isKey, readMail } from './read-link.ts';

const shape = v.object({
  id: v.custom<AssignmentId>((value) => typeof value === 'string' && isId(value)),
  issue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.issue)),
  items: v.pipe(
    v.array(v.custom<AssignedItem>((value) => typeof value === 'string' && itemName.test(value))),
    v.minLength(1),
    v.maxLength(most.items),
  ),
  title: line(most.title),
  by: v.nullable(v.custom<Day>((value) => typeof value === 'string' && readDay(value) !== null)),
  from: line(most.from),
  team: line(most.team),
  note: line(most.note),
  mail: v.nullable(
    v.custom<string>((value) => typeof value === 'string' && readMail(value) !== null),
  ),
  key: v.nullable(v.pipe(v.string(), v.check(isKey))),
});

/** An assignment from a paper of any kind, or null. It never throws. */
export function parseAssignment(paper: unknown): Assignment | null {
  const parsed = v.safeParse(shape, paper);
  return parsed.success ? parsed.output : null;
}

function line(length: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => plainLine(text, length)),
  );
}
