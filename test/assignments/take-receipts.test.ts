import { expect, test } from 'vitest';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { receiptOpener, receiptsDrawer } from '../../src/assignments/kept-receipts.ts';
import { openReceipt } from '../../src/assignments/open-receipt.ts';
import { peopleOf } from '../../src/assignments/people.ts';
import type { Receipt, ReceiptContent } from '../../src/assignments/receipt.ts';
import { takeReceipts } from '../../src/assignments/take-receipts.ts';
import type { Day, Fact, Happening } from '../../src/record/fact.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import type { Record } from '../../src/record/record.ts';
import { happened } from '../support/happened.ts';
import { realCourse } from './real-course.ts';
import { rosasReceipt, someDevice } from './some-receipts.ts';

const dana = someDevice();

/** What came of it, and the facts with what was filed. */
async function take(carried: readonly string[], facts: readonly Fact[] = []) {
  const { receipts } = await receiptOpener(dana).kept(facts);
  const opened = await Promise.all(carried.map((text) => openReceipt(text, dana, 'file')));
  return takeReceipts(opened, receipts, null);
}

async function carriedBy(
  device: ReturnType<typeof someDevice>,
  more: Partial<ReceiptContent> = {},
): Promise<string> {
  return (await issueReceipt(rosasReceipt(more), device, null)).carried;
}

test('a receipt is taken once; its copy, also in the same handful, is already here', async () => {
  const rosa = someDevice();
  const [one, again] = [await carriedBy(rosa), await carriedBy(rosa)];
  const { taken, happenings } = await take([one, again]);
  expect(taken.map(({ status }) => status)).toEqual(['taken', 'already-here']);
  expect(happenings).toHaveLength(1);
  const later = await take([again], happened(...happenings));
  expect(later.taken.map(({ status }) => status)).toEqual(['already-here']);
  expect(later.happenings).toEqual([]);
});

test('an older receipt adds nothing and is kept all the same, so that order does not matter', async () => {
  const rosa = someDevice();
  const newer = await carriedBy(rosa);
  const older = await carriedBy(rosa, {
    on: '2026-06-02' as Day,
    lessons: rosasReceipt().lessons.slice(0, 1),
  });
  const { taken, happenings } = await take([newer, older]);
  expect(taken[1]).toMatchObject({ status: 'taken', notices: ['adds-nothing'] });
  expect(happenings).toHaveLength(2);
});

test('the same name on another device, another name and a foreign assignment are told', async () => {
  const phone = someDevice();
  const first = await take([await carriedBy(phone)]);
  const facts = happened(...first.happenings);
  const other = await take([await carriedBy(someDevice(), { name: 'rosa delgado' })], facts);
  expect(other.taken[0]).toMatchObject({ notices: ['same-name'] });
  const renamed = await take([await carriedBy(phone, { name: 'Rosa D.' })], facts);
  expect(renamed.taken[0]).toMatchObject({ notices: ['other-name'] });
  const answers = { assignment: 'A'.repeat(22) as never, issue: 1 };
  const opened = await openReceipt(await carriedBy(someDevice(), { answers }), dana, 'link');
  expect(takeReceipts([opened], [], new Set(['B'.repeat(22)])).taken[0]).toMatchObject({
    notices: ['not-our-assignment'],
  });
  expect(takeReceipts([opened], [], null).taken[0]).toMatchObject({ notices: [] });
});

test('a paper that was altered, or lies under another name, is left out and counted', async () => {
  const { happenings } = await take([await carriedBy(someDevice())]);
  const [filed] = happenings;
  if (filed?.kind !== 'filed') throw new Error('Nothing was filed.');
  const { signed } = filed.paper as { readonly signed: string };
  const put = (name: string, paper: unknown): Happening => ({
    kind: 'filed',
    drawer: receiptsDrawer,
    name,
    paper,
  });
  const facts = happened(
    filed,
    put('another', { signed }),
    put('b'.repeat(22), { signed: signed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }),
    put('c'.repeat(22), 'no paper of ours'),
  );
  const kept = await receiptOpener(dana).kept(facts);
  expect(kept.receipts).toHaveLength(1);
  expect(kept.unreadable).toBe(3);
});

test('500 receipts, in any order and twice, give the same board', async () => {
  const all = realCourse.modules.flatMap(({ lessons }) => lessons);
  const carried = await Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      const told = all.slice(0, 1 + (index % all.length));
      const content: ReceiptContent = {
        ...rosasReceipt(),
        name: `Person ${index}`,
        lessons: told.map(({ id, revision }) => ({
          lesson: id,
          on: '2026-06-01' as Day,
          revision,
          checks: 3,
          missed: [],
        })),
      };
      return (await issueReceipt(content, someDevice(), null)).carried;
    }),
  );
  const board = async (order: readonly string[]) => {
    const record = memoryRecord();
    const start = process.cpuUsage();
    const first = await take(order);
    record.appendAll(first.happenings);
    const { receipts } = await receiptOpener(dana).kept(record.store.getState().facts);
    const people = peopleOf(receipts, [], []);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    const again = await take(order, record.store.getState().facts);
    expect(again.happenings).toEqual([]);
    record.close();
    return { people, receipts, took };
  };
  const one = await board(carried);
  const other = await board(carried.toReversed());
  process.stdout.write(
    `500 receipts were taken in, kept and opened again in ${Math.round(one.took)} and ${Math.round(other.took)} ms of computing\n`,
  );
  expect(one.people).toHaveLength(500);
  expect(byDevice(other.receipts)).toEqual(byDevice(one.receipts));
}, 60_000);

function byDevice(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.toSorted((one, other) => (one.device < other.device ? -1 : 1));
}

function memoryRecord(): Record {
  const memory = {
    load: () => Promise.resolve([]),
    append: () => Promise.resolve(),
    setAside: () => Promise.resolve(),
    wipe: () => Promise.resolve(),
    release: () => undefined,
  };
  return keepRecord({ scope: '/', now: Date.now, log: memory, database: memory });
}
