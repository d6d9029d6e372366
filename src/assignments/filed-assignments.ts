import * as v from 'valibot';
import { readDay } from '../activities/day.ts';
import { plainLine, plainText } from '../course/plain-text.ts';
import type { Day, Drawer, Fact } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { assignmentBounds as most } from './assignment.ts';
import type { AssignedItem, Assignment, AssignmentId } from './assignment.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const shape = v.object({
  id: v.custom<AssignmentId>((it) => typeof it === 'string' && /^[\w-]{22}$/.test(it)),
  issue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.issue)),
  items: v.pipe(
    v.array(
      v.custom<AssignedItem>(
        (it) => typeof it === 'string' && /^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80})?$/.test(it),
      ),
    ),
    v.maxLength(most.items),
  ),
  title: text,
  by: v.nullable(v.custom<Day>((it) => typeof it === 'string' && readDay(it) !== null)),
  from: text,
  team: text,
  note: text,
  mail: v.nullable(text),
  key: v.nullable(text),
});

/** The assignments in a drawer, in the order in which they were first put there. */
export function filedAssignments(facts: readonly Fact[], drawer: Drawer): readonly Assignment[] {
  return [...papersIn(facts, drawer).values()].flatMap(({ paper }) => {
    const parsed = v.safeParse(shape, paper);
    if (!parsed.success) return [];
    const { title, from, team, note } = parsed.output;
    return {
      ...parsed.output,
      title: plainLine(title, most.title),
      from: plainLine(from, most.from),
      team: plainLine(team, most.team),
      note: plainText(note, most.note),
    };
  });
}
