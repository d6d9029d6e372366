import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import type { Day } from '../../src/record/fact.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { lessons } from './built-site.ts';

/**
 * Links with receipts of as many devices, from `Person 0` on; the first tells of one lesson, the second
 * of two, and so on.
 *
 * @param page the address that takes them: `https://…/receipt`
 */
export function manyReceipts(count: number, page: string): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const told = lessons.slice(0, 1 + (index % lessons.length)).map(({ lesson }) => ({
        lesson: lesson.id,
        on: '2026-06-01' as Day,
        revision: lesson.revision,
        checks: 3,
        missed: lesson.required.slice(0, index % 2),
      }));
      const content = { ...rosasReceipt(), name: `Person ${index}`, lessons: told };
      const { carried } = await issueReceipt(content, someDevice(), null);
      return `${page}#r=${carried}`;
    }),
  );
}
