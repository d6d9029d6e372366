import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/assignments/board.ts';
import { askedLessons } from '../../src/assignments/asked-lessons.ts';
import type { AssignmentId } from '../../src/assignments/assignment.ts';
import { parseAssignment } from '../../src/assignments/parse-assignment.ts';
import type { Meeting, MeetingId, Syllabus } from '../../src/course/syllabus.ts';
import { addDays } from '../../src/study-group/days.ts';
import { meetingsOf, toPrepare } from '../../src/study-group/meetings.ts';
import { askedByMeeting, planAssignment } from '../../src/study-group/plan-assignment.ts';
import { readPlanLink, writePlanLink } from '../../src/study-group/plan-link.ts';
import { sampleCourse } from '../support/sample-course.ts';
import { somePlan, thursdays } from './some-plans.ts';

const meeting = (id: string, prepare: Meeting['prepare']): Meeting => ({
  id: id as MeetingId,
  title: id,
  module: null,
  prepare,
  bring: '',
  takeAway: '',
  survey: '',
  agenda: [],
  notes: [],
});

const legs = sampleCourse.modules.filter(({ lessons }) => lessons.length > 0);

/** A meeting without reading, then one for each leg of a course, the last leg in two halves. */
const syllabus: Syllabus = {
  id: thursdays.syllabus,
  title: 'All',
  summary: '',
  minutes: 45,
  meetings: [
    meeting('welcome', []),
    ...legs.map(({ lessons }, place) =>
      meeting(
        thursdays.meetings[place + 1] ?? '',
        lessons.map(({ id }) => id),
      ),
    ),
  ],
};
const asks = { id: 'AAAAAAAAAAAAAAAAAAAAAA' as AssignmentId, key: null, mail: 'priya@example.org' };
const asking = { ...thursdays, asks };

test('a plan that asks for nothing is no assignment', () => {
  expect(planAssignment(thursdays, [syllabus], sampleCourse)).toBeNull();
  expect(askedByMeeting(thursdays, [syllabus], sampleCourse)).toEqual([]);
});

test('a plan is one assignment, and for the board each leg is wanted by the day before its meeting', () => {
  const assignment = planAssignment(asking, [syllabus], sampleCourse);
  expect(assignment).toMatchObject({ ...asks, title: thursdays.name, from: 'Priya', issue: 1 });
  expect(assignment && parseAssignment(assignment)).toEqual(assignment);
  const [firstLeg, secondLeg] = legs;
  expect(assignment?.items.slice(0, 2)).toEqual([firstLeg?.id, secondLeg?.id]);
  const columns = columnsOf(sampleCourse, askedByMeeting(asking, [syllabus], sampleCourse));
  expect(columns.map(({ by }) => by).slice(0, 2)).toEqual(['2026-10-14', '2026-10-21']);
});

test('whatever the plan, it asks for what its meetings read, the last of it in time for the last', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      const held = meetingsOf(plan, [syllabus]).filter(
        ({ content }) => content !== null && content.prepare.length > 0,
      );
      const assignment = planAssignment({ ...plan, asks }, [syllabus], sampleCourse);
      const wanted = held.flatMap(({ content }) =>
        content === null ? [] : toPrepare(content, sampleCourse),
      );
      expect(assignment === null ? [] : askedLessons(assignment, sampleCourse)).toEqual(wanted);
      const last = held.at(-1)?.day;
      expect(assignment?.by).toBe(last && addDays(last, -1));
    }),
  );
});

test('what is asked goes along in the link, and one that was tampered with is none', () => {
  expect(readPlanLink(writePlanLink(asking))).toEqual({ status: 'plan', plan: asking });
  const bad = { ...asking, asks: { ...asks, mail: 'nobody' } };
  expect(readPlanLink(writePlanLink(bad)).status).toBe('broken');
});
