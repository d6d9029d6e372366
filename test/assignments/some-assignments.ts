import * as fc from 'fast-check';
import { readDay } from '../../src/activities/day.ts';
import { assignmentBounds, newAssignmentId } from '../../src/assignments/assignment.ts';
import type { AssignedItem, Assignment } from '../../src/assignments/assignment.ts';
import { plainLine } from '../../src/course/plain-text.ts';

const part = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

const line = (most: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: 150 }), fc.lorem({ maxCount: 20 }))
    .map((text) => plainLine(text, most));

/** Any assignment that somebody may have composed. */
export const assignments: fc.Arbitrary<Assignment> = fc.record({
  id: fc.constant(null).map(() => newAssignmentId()),
  issue: fc.integer({ min: 1, max: assignmentBounds.issue }),
  items: fc.uniqueArray(
    fc.oneof(
      part,
      fc.tuple(part, part).map(([module, lesson]) => `${module}/${lesson}`),
    ) as fc.Arbitrary<AssignedItem>,
    { minLength: 1, maxLength: 30 },
  ),
  title: line(assignmentBounds.title),
  by: fc.option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => readDay(date.toISOString().slice(0, 10))),
  ),
  from: line(assignmentBounds.from),
  team: line(assignmentBounds.team),
  note: line(assignmentBounds.note),
  mail: fc.option(fc.constantFrom('dana@shop.example', 'a.b+c@x-y.example.org')),
  key: fc.option(fc.stringMatching(/^[\w-]{40,90}$/)),
});

export const danas: Assignment = {
  id: 'q0D3mXyV2bW9sT-4hJ_kLQ' as Assignment['id'],
  issue: 1,
  items: ['pos', 'dazzle/chairs'] as AssignedItem[],
  title: 'The counter',
  by: readDay('2026-12-15'),
  from: 'Dana Whitcombe',
  team: 'Maple Street',
  note: 'I’d like us to be the counter people drive past two others for.',
  mail: null,
  key: null,
};
