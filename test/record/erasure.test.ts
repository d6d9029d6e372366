// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import type { Happening } from '../../src/record/fact.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import { parseBackup } from '../../src/record/parse-backup.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import { takeBackup } from '../../src/record/take-backup.ts';
import { writeBackup } from '../../src/record/write-backup.ts';
import { createMemoryCopy, type MemoryCopy } from './memory-copy.ts';
import { happenings } from './some-facts.ts';

type Tab = { readonly record: LearnersRecord; readonly sentAway: () => boolean };

const noon = Date.UTC(2026, 10, 22, 12);
const reading: Happening = {
  kind: 'bookmarked',
  lesson: 'pos/hes-my-customer' as LessonId,
  kept: true,
};

let log: MemoryCopy;
let database: MemoryCopy;
const open: LearnersRecord[] = [];

beforeEach(startAnew);
afterEach(closeAll);

function startAnew(): void {
  closeAll();
  localStorage.clear();
  log = createMemoryCopy();
  database = createMemoryCopy();
}

function closeAll(): void {
  for (const record of open.splice(0)) record.close();
}

async function openTab(): Promise<Tab> {
  let away = false;
  const record = keepRecord({
    scope: '/training/',
    now: () => noon,
    log,
    database,
    onErased: () => {
      away = true;
    },
  });
  open.push(record);
  await record.opened;
  return { record, sentAway: () => away };
}

const factsIn = ({ record }: Tab) => record.store.getState().facts;
const stored = () => [log.lines.length, database.lines.length];

async function saved({ record }: Tab): Promise<void> {
  await expect.poll(() => record.store.getState().health.status).toBe('saved');
}

async function backupOf({ record }: Tab): Promise<Blob> {
  return new Blob([...(await writeBackup(record.contents(), { app: '0.1.0', now: noon }))]);
}

async function restore(tab: Tab, file: Blob): Promise<number> {
  const backup = await parseBackup(file);
  if (backup.status !== 'backup') throw new Error(backup.status);
  return takeBackup(tab.record, backup);
}

test('what is deleted is in no copy, no note, no setting and not on the page', async () => {
  const tab = await openTab();
  tab.record.append(reading);
  await saved(tab);
  localStorage.setItem('extra-mile:/training/:theme', 'night');
  localStorage.setItem('extra-mile:/:theme', 'night');
  log.lines.push('deadbeef {"garbage');
  expect(await tab.record.erase()).toBe(true);
  expect(stored()).toEqual([0, 0]);
  expect(factsIn(tab)).toEqual([]);
  // Another course of this host keeps its own.
  expect(Object.keys(localStorage).toSorted()).toEqual([
    'extra-mile:/:theme',
    'extra-mile:/training/:erased',
  ]);
});

test('a record that is opened afterwards is a new one, and nobody calls that a loss', async () => {
  const tab = await openTab();
  tab.record.append(reading);
  await saved(tab);
  const { device } = tab.record.contents();
  await tab.record.erase();
  const anew = await openTab();
  expect(anew.record.store.getState().health.lost).toBeNull();
  expect(anew.record.contents().device).not.toBe(device);
  anew.record.append(reading);
  await saved(anew);
  expect(stored()).toEqual([1, 1]);
  expect(factsIn(await openTab())).toHaveLength(1);
});

test('another tab hears of it, is sent away and writes nothing any more', async () => {
  const here = await openTab();
  const there = await openTab();
  there.record.append(reading);
  await saved(there);
  await here.record.erase();
  await expect.poll(there.sentAway).toBe(true);
  there.record.append(reading);
  there.record.retry();
  await Promise.resolve();
  expect(stored()).toEqual([0, 0]);
  expect(Object.keys(localStorage)).toEqual(['extra-mile:/training/:erased']);
});

test('a tab that slept through it knows when it wakes, before it writes', async () => {
  const asleep = await openTab();
  asleep.record.append(reading);
  await saved(asleep);
  // What a tab that was asleep finds: its time has another name. It heard nothing.
  log.lines.length = 0;
  database.lines.length = 0;
  localStorage.clear();
  localStorage.setItem('extra-mile:/training/:erased', 'zzzzzzzzzzzz');
  asleep.record.append(reading);
  expect(asleep.sentAway()).toBe(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await Promise.resolve();
  expect(stored()).toEqual([0, 0]);
  expect(Object.keys(localStorage)).toEqual(['extra-mile:/training/:erased']);
});

test('a write that was under way meanwhile does not outlive the next opening', async () => {
  const tab = await openTab();
  tab.record.append(reading);
  await saved(tab);
  const [late = ''] = log.lines;
  await tab.record.erase();
  log.lines.push(late);
  database.lines.push(late);
  expect(factsIn(await openTab())).toEqual([]);
  expect(stored()).toEqual([0, 0]);
});

test('a part that another tab holds goes later, and nothing of it is read until then', async () => {
  const tab = await openTab();
  tab.record.append(reading);
  await saved(tab);
  const { wipe } = log;
  Object.assign(log, { wipe: () => Promise.reject(new Error('held')) });
  expect(await tab.record.erase()).toBe(false);
  expect(stored()).toEqual([1, 0]);
  const anew = await openTab();
  expect(factsIn(anew)).toEqual([]);
  Object.assign(log, { wipe });
  anew.record.retry();
  await expect.poll(() => log.lines).toEqual([]);
  expect(factsIn(anew)).toEqual([]);
});

test('a browser that took the marker away as well has not deleted on purpose', async () => {
  await (await openTab()).record.erase();
  const tab = await openTab();
  tab.record.append(reading);
  await saved(tab);
  localStorage.clear();
  tab.record.append(reading);
  await expect.poll(stored).toEqual([2, 2]);
  expect(tab.sentAway()).toBe(false);
});

test('deleted, and brought back from a copy; again brings nothing', async () => {
  const tab = await openTab();
  for (const happening of fc.sample(happenings, 20)) tab.record.append(happening);
  await saved(tab);
  const before = factsIn(tab);
  const file = await backupOf(tab);
  await tab.record.erase();
  const anew = await openTab();
  expect(await restore(anew, file)).toBe(20);
  expect(factsIn(anew)).toEqual(before);
  expect(await restore(anew, file)).toBe(0);
  await expect.poll(stored).toEqual([20, 20]);
  expect(factsIn(await openTab())).toEqual(before);
});

test('copies of three devices give the same, in whatever order they are taken in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(happenings, { maxLength: 6 }), { minLength: 3, maxLength: 3 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      async (devices, order) => {
        const files: Blob[] = [];
        for (const some of devices) {
          startAnew();
          const tab = await openTab();
          for (const happening of some) tab.record.append(happening);
          files.push(await backupOf(tab));
        }
        const inOrder = async (places: readonly number[]) => {
          startAnew();
          const tab = await openTab();
          for (const place of places) await restore(tab, files[place] ?? new Blob());
          return factsIn(tab);
        };
        const all = await inOrder([0, 1, 2]);
        expect(all).toHaveLength(devices.flat().length);
        expect(await inOrder(order)).toEqual(all);
      },
    ),
    { numRuns: 30 },
  );
});

test('a damaged line of a copy is put aside once, and goes into the next copy', async () => {
  const tab = await openTab();
  tab.record.append(reading);
  const text = await (await backupOf(tab)).text();
  const damaged = new Blob([`${text}{"sha256":null,"fact":garbage}\n`]);
  await restore(tab, damaged);
  await restore(tab, damaged);
  expect(tab.record.store.getState().health.quarantined).toBe(1);
  expect(tab.record.contents().quarantined).toEqual(['{"sha256":null,"fact":garbage}']);
  expect(await (await backupOf(tab)).text()).toContain('"quarantined":"{');
});
