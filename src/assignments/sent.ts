import type { Day, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { sentDrawer } from './assignment.ts';
import type { Assignment, AssignmentId } from './assignment.ts';
import { parseAssignment } from './parse-assignment.ts';

/** An assignment that was sent from here, as it was sent last. */
export type Sent = { readonly assignment: Assignment; readonly on: Day };

/**
 * What was sent from here, the latest first. Papers that cannot be read are passed over and stay
 * where they are.
 *
 * @param facts in their order, the earliest first
 */
export function sentAssignments(facts: readonly Fact[]): readonly Sent[] {
  const papers = [...papersIn(facts, sentDrawer).values()].toSorted((one, other) =>
    one.at < other.at ? 1 : -1,
  );
  return papers.flatMap(({ paper, on }) => {
    const assignment = parseAssignment(paper);
    return assignment === null ? [] : { assignment, on };
  });
}

/** The fact by which an assignment that was sent is kept. */
export function fileSent(assignment: Assignment): Happening {
  return { kind: 'filed', drawer: sentDrawer, name: assignment.id, paper: assignment };
}

/** The fact that takes one off the list of those sent. */
export function forgetSent(id: AssignmentId): Happening {
  return { kind: 'filed', drawer: sentDrawer, name: id, paper: null };
}

/**
 * A draft with the issue that it goes out with: the same as before when nothing was changed since,
 * else the next.
 */
export function nextIssue(draft: Assignment, sent: readonly Sent[]): Assignment {
  const before = sent.find(({ assignment }) => assignment.id === draft.id)?.assignment;
  if (before === undefined) return { ...draft, issue: 1 };
  const same = { ...draft, issue: before.issue };
  return isSame(same, before) ? same : { ...draft, issue: before.issue + 1 };
}

function isSame(one: Assignment, other: Assignment): boolean {
  const told = ({ items, title, by, from, team, note, mail, key }: Assignment) =>
    JSON.stringify([items, title, by, from, team, note, mail, key]);
  return told(one) === told(other);
}

/** The team that all was asked of, as the manager called it; '' where none or several were named. */
export function teamAsked(sent: readonly Sent[]): string {
  const teams = new Set(
    sent.map(({ assignment }) => assignment.team).filter((team) => team !== ''),
  );
  const [team = ''] = teams;
  return teams.size === 1 ? team : '';
}
