// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { writeEntry } from '../../src/record/entry.ts';
import type { Day, Fact, FactId, Happening, Stamp } from '../../src/record/fact.ts';
import type { Health } from '../../src/record/health.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import { writeLine } from '../../src/record/line.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import { createMemoryCopy, type MemoryCopy } from './memory-copy.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const reading: Happening = {
  kind: 'reached',
  lesson: 'pos/hes-my-customer' as LessonId,
  place: 'the-story.3',
  share: 0.5,
};
const earlier: Fact = {
  id: 'aaaaaaaaaaaa.1' as FactId,
  at: '2026-11-21T12:00:00.000Z-0000' as Stamp,
  on: '2026-11-21' as Day,
  ...reading,
};
const earlierLine = writeEntry(earlier).line;

let log: MemoryCopy;
let database: MemoryCopy;
const open: LearnersRecord[] = [];

beforeEach(() => {
  localStorage.clear();
  log = createMemoryCopy();
  database = createMemoryCopy();
});

afterEach(() => {
  for (const record of open.splice(0)) record.close();
  vi.useRealTimers();
});

function openTab(now = noon): LearnersRecord {
  const record = keepRecord({ scope: '/training/', now: () => now, log, database });
  open.push(record);
  return record;
}

/** The health once it is as described. */
function healthOf(record: LearnersRecord, described: (health: Health) => boolean): Promise<Health> {
  return new Promise((resolve) => {
    const look = () => {
      const { health } = record.store.getState();
      if (described(health)) resolve(health);
    };
    record.store.subscribe(look);
    look();
  });
}

const isSaved = (health: Health) => health.status === 'saved';
const notes = () => Object.keys(localStorage).filter((key) => key.includes(':wal:'));

test('what happens is in the store and in a note at once, then in both copies and no note', async () => {
  const record = openTab();
  await record.opened;
  const fact = record.append(reading);
  expect(record.store.getState().facts).toEqual([fact]);
  expect(record.store.getState().health.status).toBe('saving');
  expect(notes()).toEqual([`extra-mile:/training/:wal:${fact.id}`]);
  expect(await healthOf(record, isSaved)).toMatchObject({ copies: 2, at: noon });
  expect(notes()).toEqual([]);
  const { line } = writeEntry(fact);
  await expect.poll(() => [log.lines, database.lines]).toEqual([[line], [line]]);
});

test('what happens before the copies are open is kept together with what they hold', async () => {
  log.lines.push(earlierLine);
  const { go } = log.hold();
  const record = openTab();
  const fact = record.append(reading);
  expect(record.store.getState().facts).toEqual([fact]);
  expect(record.store.getState().health.status).toBe('opening');
  go();
  await record.opened;
  expect(record.store.getState().facts).toEqual([earlier, fact]);
  expect(log.lines).toHaveLength(2);
});

test('a note that a killed tab left behind goes into the copies', async () => {
  localStorage.setItem(`extra-mile:/training/:wal:${earlier.id}`, earlierLine);
  const record = openTab();
  expect(record.store.getState().facts).toEqual([earlier]);
  await healthOf(record, isSaved);
  expect(log.lines).toEqual([earlierLine]);
  expect(notes()).toEqual([]);
});

test('a note whose fact both copies have already is removed, and nothing is healed', async () => {
  localStorage.setItem(`extra-mile:/training/:wal:${earlier.id}`, earlierLine);
  log.lines.push(earlierLine);
  database.lines.push(earlierLine);
  const record = openTab();
  await record.opened;
  expect(await healthOf(record, isSaved)).toMatchObject({ copies: 2, healed: 0 });
  expect(notes()).toEqual([]);
  expect([log.lines.length, database.lines.length]).toEqual([1, 1]);
});

test('a copy that has lost something is given it again, and that is told', async () => {
  database.lines.push(earlierLine);
  const record = openTab();
  await record.opened;
  expect(log.lines).toEqual([earlierLine]);
  expect(await healthOf(record, isSaved)).toMatchObject({ copies: 2, healed: 1 });
});

test('with one copy failing everything is saved in the other, and the reason is told', async () => {
  log.failWith(new DOMException('', 'SecurityError'));
  const record = openTab();
  record.append(reading);
  expect(await healthOf(record, isSaved)).toMatchObject({ copies: 1, trouble: 'refused' });
  expect(database.lines).toHaveLength(1);
});

test('with both failing nothing is called saved, the note stays, and a later try succeeds', async () => {
  const record = openTab();
  await record.opened;
  log.failWith(new DOMException('', 'QuotaExceededError'));
  database.failWith(new Error('broken'));
  record.append(reading);
  expect(await healthOf(record, ({ status }) => status === 'unsaved')).toMatchObject({
    trouble: 'full',
    waiting: 1,
    attempts: 1,
  });
  expect(notes()).toHaveLength(1);
  log.failWith(null);
  database.failWith(null);
  record.retry();
  await healthOf(record, (health) => health.status === 'saved' && health.copies === 2);
  expect([log.lines.length, database.lines.length]).toEqual([1, 1]);
  expect(notes()).toEqual([]);
});

test('a failing copy is tried again by itself, and gets all that it has lost meanwhile', async () => {
  vi.useFakeTimers();
  log.lines.push(earlierLine);
  const record = openTab();
  await record.opened;
  log.failWith(new Error('connection lost'));
  record.append(reading);
  await healthOf(record, (health) => health.status === 'saved' && health.copies === 1);
  log.lines.length = 0;
  log.failWith(null);
  await vi.advanceTimersByTimeAsync(1000);
  expect(record.store.getState().health).toMatchObject({ status: 'saved', copies: 2, healed: 2 });
  expect(log.lines.toSorted()).toEqual(database.lines.toSorted());
});

test('a line that cannot be read is set aside and counted, and the rest is read', async () => {
  log.lines.push('deadbeef {"garbage', earlierLine);
  const record = openTab();
  await record.opened;
  expect(record.store.getState().facts).toEqual([earlier]);
  expect(record.store.getState().health.quarantined).toBe(1);
  expect(database.aside).toEqual(['deadbeef {"garbage']);
  expect(record.contents().quarantined).toEqual(['deadbeef {"garbage']);
  expect(log.lines).toContain('deadbeef {"garbage');
});

test('a damaged line whose fact the other copy has is healed and not counted as lost', async () => {
  log.lines.push(earlierLine.replace('hes', 'his'));
  database.lines.push(earlierLine);
  const record = openTab();
  await record.opened;
  expect(record.store.getState()).toMatchObject({
    facts: [earlier],
    health: { quarantined: 0, healed: 1 },
  });
  expect(log.lines).toContain(earlierLine);
});

test('a fact of a newer version is passed on byte for byte, counted and not shown', async () => {
  const line = writeLine('{ "id":"nnnnnnnnnnnn.7", "kind":"reviewed", "grade":  3.0 }');
  log.lines.push(line);
  const record = openTab();
  await record.opened;
  expect(record.store.getState()).toMatchObject({ facts: [], health: { newer: 1 } });
  expect(database.lines).toEqual([line]);
  expect(record.contents().entries.map((entry) => entry.line)).toEqual([line]);
});

test('a record that is suddenly empty is noticed until the learner has accepted it', async () => {
  const first = openTab();
  first.append(reading);
  first.append(reading);
  await healthOf(first, isSaved);
  first.close();
  log.lines.length = 0;
  database.lines.length = 0;
  const second = openTab();
  await second.opened;
  expect(second.store.getState().health.lost).toEqual({ expected: 2, found: 0 });
  second.acceptLoss();
  expect(second.store.getState().health.lost).toBeNull();
  const third = openTab();
  await third.opened;
  expect(third.store.getState().health.lost).toBeNull();
});

test('what one tab has saved is seen by the other', async () => {
  const here = openTab();
  const there = openTab();
  await Promise.all([here.opened, there.opened]);
  const fact = here.append(reading);
  await expect.poll(() => there.store.getState().facts).toEqual([fact]);
  expect(there.store.getState().health.status).toBe('saved');
});

test('what a tab saved and could not tell is seen by the others when the next one opens', async () => {
  const one = openTab();
  await one.opened;
  log.lines.push(earlierLine);
  const other = openTab();
  await other.opened;
  await expect.poll(() => one.store.getState().facts).toEqual([earlier]);
});

test('a new fact comes after all that was read, though the clock has fallen back', async () => {
  log.lines.push(earlierLine);
  const record = openTab(0);
  await record.opened;
  const fact = record.append(reading);
  expect(record.store.getState().facts).toEqual([earlier, fact]);
  expect(fact.on.slice(0, 4)).not.toBe('2026');
});

test('where the browser offers neither copy the page still works and says that it is not saved', async () => {
  const { openRecord } = await import('../../src/record/record.ts');
  const record = openRecord({ scope: '/' });
  open.push(record);
  await record.opened;
  const fact = record.append(reading);
  expect(record.store.getState()).toMatchObject({
    facts: [fact],
    health: { status: 'unsaved', trouble: 'refused', waiting: 1 },
  });
});
