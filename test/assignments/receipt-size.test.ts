import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import type { ReceiptContent } from '../../src/assignments/receipt.ts';
import { sealingKey } from '../../src/assignments/seal.ts';
import type { LessonOutline } from '../../src/course/lesson.ts';
import type { Day } from '../../src/record/fact.ts';
import { realCourse } from './real-course.ts';
import { rosasReceipt, someDevice } from './some-receipts.ts';

const rosa = someDevice();
const to = await sealingKey(someDevice());
const all = realCourse.modules.flatMap(({ lessons }) => lessons);
const site = 'https://training.a-rather-long-name.example/course/receipt#r=';

/** A receipt of these lessons, with `missed` of their activities answered otherwise at first. */
function content(lessons: readonly LessonOutline[], missed: number): ReceiptContent {
  return {
    ...rosasReceipt(),
    answers: { assignment: 'q0D3mXyV2bW9sT-4hJ_kLQ' as never, issue: 2 },
    lessons: lessons.map(({ id, revision, required }, index) => ({
      lesson: id,
      on: `2026-05-${String(1 + (index % 28)).padStart(2, '0')}` as Day,
      revision,
      checks: 4,
      missed: required.slice(0, missed) as readonly ActivityId[],
    })),
  };
}

test('the whole course, sealed and with a check missed in every mile, fits into a link', async () => {
  const length = async (lessons: readonly LessonOutline[], missed: number, seals: boolean) => {
    const { carried } = await issueReceipt(content(lessons, missed), rosa, seals ? to : null);
    return site.length + carried.length;
  };
  const leg = realCourse.modules[0]?.lessons ?? [];
  process.stdout.write(
    `a link's letters: a leg ${await length(leg, 0, false)}, sealed ${await length(leg, 0, true)}; ` +
      `${all.length} lessons ${await length(all, 0, false)}, sealed ${await length(all, 0, true)}, ` +
      `with a check missed in each ${await length(all, 1, true)}, with two ${await length(all, 2, true)}\n`,
  );
  expect(await length(all, 1, true)).toBeLessThanOrEqual(2_000);
  expect(await length(leg, 2, true)).toBeLessThanOrEqual(800);
});
