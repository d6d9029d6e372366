import * as v from 'valibot';
import type { Day, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { assignmentsDrawer } from './assignment.ts';
import type { Assignment, AssignmentId } from './assignment.ts';
import { parseAssignment } from './parse-assignment.ts';

/** What a learner said to an assignment. */
export type Reply = 'accepted' | 'declined';

/** An assignment that was answered, and on which day. */
export type Received = {
  readonly assignment: Assignment;
  readonly reply: Reply;
  readonly on: Day;
};

const replied = v.object({ reply: v.picklist(['accepted', 'declined']) });

/**
 * Every assignment that was answered here, by its id: of each its highest issue, as it was answered
 * last. Papers that cannot be read are passed over and stay where they are.
 *
 * @param facts in their order, the earliest first
 */
export function receivedAssignments(facts: readonly Fact[]): ReadonlyMap<AssignmentId, Received> {
  const received = new Map<AssignmentId, Received>();
  for (const { paper, on } of papersIn(facts, assignmentsDrawer).values()) {
    const assignment = parseAssignment(paper);
    const said = v.safeParse(replied, paper);
    if (assignment === null || !said.success) continue;
    const known = received.get(assignment.id);
    if (known !== undefined && known.assignment.issue > assignment.issue) continue;
    received.set(assignment.id, { assignment, reply: said.output.reply, on });
  }
  return received;
}

/**
 * Those that were accepted, the most pressing first: by their days, those without one at the end,
 * and of one day in the order in which they were taken on.
 */
export function acceptedAssignments(facts: readonly Fact[]): readonly Received[] {
  return [...receivedAssignments(facts).values()]
    .filter(({ reply }) => reply === 'accepted')
    .toSorted((one, other) => compare(one.assignment.by, other.assignment.by));
}

/**
 * The fact by which an assignment is answered. Each issue has a paper of its own, so that of two
 * devices the one with the older link takes nothing from the newer.
 */
export function fileReply(assignment: Assignment, reply: Reply): Happening {
  return {
    kind: 'filed',
    drawer: assignmentsDrawer,
    name: `${assignment.id}.${assignment.issue}`,
    paper: { ...assignment, reply },
  };
}

function compare(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
