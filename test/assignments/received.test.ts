import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAssignment } from '../../src/assignments/parse-assignment.ts';
import {
  acceptedAssignments,
  fileReply,
  receivedAssignments,
} from '../../src/assignments/received.ts';
import {
  fileSent,
  forgetSent,
  nextIssue,
  sentAssignments,
  teamAsked,
} from '../../src/assignments/sent.ts';
import { assignmentsDrawer } from '../../src/assignments/assignment.ts';
import type { AssignmentId } from '../../src/assignments/assignment.ts';
import type { Fact, Happening } from '../../src/record/fact.ts';
import { parseFact } from '../../src/record/parse-fact.ts';
import { mergeFacts } from '../../src/record/merge.ts';
import { happened } from '../support/happened.ts';
import { assignments, danas } from './some-assignments.ts';

const changed = { ...danas, issue: 2, note: 'By Friday, please.' };
const other = { ...danas, id: 'AAAAAAAAAAAAAAAAAAAAAA' as AssignmentId, by: null };

test('an assignment that was sent again replaces the one before, and there is one', () => {
  const facts = happened(fileReply(danas, 'accepted'), fileReply(changed, 'accepted'));
  expect(acceptedAssignments(facts).map(({ assignment }) => assignment)).toEqual([changed]);
});

test('the older link, opened later on another device, takes nothing back', () => {
  const facts = happened(fileReply(changed, 'accepted'), fileReply(danas, 'accepted'));
  expect(receivedAssignments(facts).get(danas.id)?.assignment.issue).toBe(2);
});

test('of one issue the last reply stands', () => {
  const facts = happened(fileReply(danas, 'accepted'), fileReply(danas, 'declined'));
  expect(receivedAssignments(facts).get(danas.id)?.reply).toBe('declined');
  expect(acceptedAssignments(facts)).toEqual([]);
});

test('the first to be due comes first, and what has no day last', () => {
  const facts = happened(fileReply(other, 'accepted'), fileReply(danas, 'accepted'));
  expect(acceptedAssignments(facts).map(({ assignment }) => assignment.id)).toEqual([
    danas.id,
    other.id,
  ]);
});

test('papers of another shape are passed over', () => {
  const hostile = [null, 7, 'x', [], {}, { ...danas }, { ...danas, reply: 'perhaps' }];
  const facts = happened(
    ...hostile.map((paper, at): Happening => ({
      kind: 'filed',
      drawer: assignmentsDrawer,
      name: `x${at}`,
      paper,
    })),
    fileReply(other, 'accepted'),
  );
  expect([...receivedAssignments(facts).keys()]).toEqual([other.id]);
});

test('anything at all is an assignment or null, and an assignment is itself', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (paper) => {
      expect(parseAssignment(paper)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(assignments, (assignment) => {
      expect(parseAssignment(JSON.parse(JSON.stringify(assignment)))).toEqual(assignment);
    }),
  );
});

test('an assignment that was changed since it was sent goes out with the next issue', () => {
  const sent = sentAssignments(happened(fileSent(danas)));
  expect(nextIssue({ ...danas, issue: 1 }, sent)).toEqual(danas);
  expect(nextIssue({ ...danas, note: changed.note }, sent)).toEqual(changed);
  expect(nextIssue({ ...other, issue: 9 }, sent).issue).toBe(1);
});

test('one taken off the list of those sent can be put back', () => {
  const gone = [fileSent(danas), fileSent(other), forgetSent(danas.id)];
  expect(sentAssignments(happened(...gone)).map(({ assignment }) => assignment.id)).toEqual([
    other.id,
  ]);
  expect(sentAssignments(happened(...gone, fileSent(danas)))).toHaveLength(2);
});

test('two devices that answered apart see the same once merged, in either order', () => {
  const one = happened(fileReply(danas, 'accepted'), fileReply(other, 'accepted'));
  const two = happened(fileReply(changed, 'accepted')).map((fact): Fact => ({
    ...fact,
    id: `other-writer.1` as Fact['id'],
  }));
  const seen = (facts: readonly Fact[]) => Object.fromEntries(receivedAssignments(facts));
  expect(seen(mergeFacts(one, two))).toEqual(seen(mergeFacts(two, one)));
  expect(receivedAssignments(mergeFacts(two, one)).get(danas.id)?.assignment).toEqual(changed);
});

test('papers of the first release are read for ever', () => {
  const facts = readFileSync('test/records/assignments-1.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const parsed = parseFact(JSON.parse(line));
      if (parsed.status !== 'fact') throw new Error(line);
      return parsed.fact;
    });
  expect(
    [...receivedAssignments(facts).values()].map(({ reply, assignment }) => [
      reply,
      assignment.issue,
    ]),
  ).toEqual([
    ['accepted', 2],
    ['declined', 1],
  ]);
  expect(sentAssignments(facts).map(({ assignment }) => assignment.title)).toEqual(['The counter']);
});

test('the board bears the name of the team that all was asked of, and of no one of several', () => {
  const [sent] = sentAssignments(happened(fileSent(danas)));
  const teamOf = (...teams: readonly string[]) =>
    teamAsked(
      teams.flatMap((team) =>
        sent === undefined ? [] : { ...sent, assignment: { ...sent.assignment, team } },
      ),
    );
  expect(teamOf('Maple Street', '', 'Maple Street')).toBe('Maple Street');
  expect(teamOf('Maple Street', 'Elm Street')).toBe('');
  expect(teamOf('')).toBe('');
});
