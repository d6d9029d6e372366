import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptFile, LessonsList } from '../../src/offline/lessons-list.ts';
import type { LessonsReport } from '../../src/offline/messages.ts';
import { fillShelf } from '../../src/offline/worker/lessons-queue.ts';

const never = () => false;

function listOf(count: number): LessonsList {
  const names = Array.from({ length: count }, (_, place) => `${place}.json`);
  return {
    files: names.map((url) => ({ url, integrity: '', bytes: 1 })),
    lessons: names.map((_, place) => [place]),
  };
}

/* A shelf in memory. `fetch` says what becomes of an attempt. */
function shelfWith(names: readonly string[], fetch: (file: KeptFile) => void = () => undefined) {
  const there = new Set(names);
  const asked: string[] = [];
  let underWay = 0;
  let most = 0;
  return {
    asked,
    there,
    most: () => most,
    stored: async () => new Set(there),
    async keep(file: KeptFile) {
      asked.push(file.url);
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      fetch(file);
      there.add(file.url);
    },
  };
}

function hearing() {
  const heard: LessonsReport[] = [];
  return { heard, tell: (report: LessonsReport) => void heard.push(report) };
}

test('everything is fetched, a few at a time, and the count goes up to the whole', async () => {
  const shelf = shelfWith([]);
  const { heard, tell } = hearing();
  const last = await fillShelf(listOf(10), shelf, tell, never);
  expect(last).toEqual({ kind: 'lessons', status: 'done', stored: 10, total: 10, bytes: 10 });
  expect(heard.map((report) => report.stored)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
  expect(shelf.most()).toBeGreaterThan(1);
  expect(shelf.most()).toBeLessThan(5);
});

test('what is there already is not fetched again', async () => {
  const shelf = shelfWith(['0.json', '2.json']);
  await fillShelf(listOf(4), shelf, () => undefined, never);
  expect(shelf.asked).toEqual(['1.json', '3.json']);
});

test('with everything there it says so once and asks for nothing', async () => {
  const shelf = shelfWith(['0.json', '1.json']);
  const { heard, tell } = hearing();
  await fillShelf(listOf(2), shelf, tell, never);
  expect(heard.map((report) => report.status)).toEqual(['done']);
  expect(shelf.asked).toEqual([]);
});

test('files that cannot be had do not keep the others away', async () => {
  const shelf = shelfWith([], (file) => {
    if (Number.parseInt(file.url) % 4 === 1) throw new TypeError('not as it was built');
  });
  const last = await fillShelf(listOf(20), shelf, () => undefined, never);
  expect(last).toMatchObject({ status: 'failed', stored: 15, total: 20 });
});

test('without a network it gives up after a few attempts', async () => {
  const shelf = shelfWith([], () => {
    throw new TypeError('no network');
  });
  const last = await fillShelf(listOf(100), shelf, () => undefined, never);
  expect(last).toMatchObject({ status: 'failed', stored: 0 });
  expect(shelf.asked.length).toBeLessThan(10);
});

test('a full device is told from a missing network, and ends the round', async () => {
  const shelf = shelfWith([], (file) => {
    if (Number.parseInt(file.url) >= 5) throw new DOMException('full', 'QuotaExceededError');
  });
  const last = await fillShelf(listOf(100), shelf, () => undefined, never);
  expect(last).toMatchObject({ status: 'full', stored: 5 });
  expect(shelf.asked.length).toBeLessThan(10);
});

test('a round that is over begins no further file, and the next one goes on from there', async () => {
  const list = listOf(20);
  const shelf = shelfWith([]);
  const first = await fillShelf(
    list,
    shelf,
    () => undefined,
    () => shelf.there.size >= 7,
  );
  expect(first.status).toBe('paused');
  expect(first.stored).toBeLessThan(11);
  const second = await fillShelf(list, shelf, () => undefined, never);
  expect(second.status).toBe('done');
  expect(shelf.asked).toHaveLength(20);
});

test('the last word is counted on the shelf: what vanished meanwhile is not claimed', async () => {
  const shelf = shelfWith(['0.json'], (file) => {
    if (file.url === '4.json') shelf.there.delete('0.json');
  });
  const last = await fillShelf(listOf(5), shelf, () => undefined, never);
  expect(last).toMatchObject({ status: 'paused', stored: 4, total: 5 });
});

test('however often a round is cut, no file arrives twice and at the end all are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 8 }), async (cuts) => {
      const list = listOf(30);
      const arrived: string[] = [];
      let left = 0;
      const shelf = shelfWith([], (file) => {
        if (left-- <= 0) throw new TypeError('cut');
        arrived.push(file.url);
      });
      for (const cut of [...cuts, Infinity]) {
        left = cut;
        await fillShelf(list, shelf, () => undefined, never);
      }
      expect(arrived.toSorted()).toEqual(list.files.map((file) => file.url).toSorted());
    }),
  );
});
