import * as v from 'valibot';
import { readDay } from '../activities/day.ts';
import type { Day, Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import type { ReceiptContent } from './receipt.ts';

/** What a learner last sent about an assignment, a leg or the course, each under its own name. */
const sentReceiptsDrawer = 'sent-receipts' as Drawer;

/** `a~` and an assignment's id, `m~` and a module's, or `all`. */
export type SentName = `a~${string}` | `m~${string}` | 'all';

export type SentReceipt = { readonly on: Day; readonly lessons: number };

const shape = v.object({
  on: v.custom<Day>((it) => typeof it === 'string' && readDay(it) !== null),
  lessons: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** When a receipt was handed over last, and of how many lessons it told; null when none was. */
export function sentReceipt(facts: readonly Fact[], name: SentName): SentReceipt | null {
  const parsed = v.safeParse(shape, papersIn(facts, sentReceiptsDrawer).get(name)?.paper);
  return parsed.success ? parsed.output : null;
}

export function noteSent(name: SentName, { on, lessons }: ReceiptContent): Happening {
  const paper: SentReceipt = { on, lessons: lessons.length };
  return { kind: 'filed', drawer: sentReceiptsDrawer, name, paper };
}
