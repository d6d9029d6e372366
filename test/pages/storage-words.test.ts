import { expect, test } from 'vitest';
import { storageNotices } from '../../src/pages/storage-words.ts';
import type { Findings, Health } from '../../src/record/health.ts';
import type { Trouble } from '../../src/record/trouble.ts';

const sound: Findings = { quarantined: 0, newer: 0, healed: 0, lost: null };
const storageNotice = (health: Health) => storageNotices(health)[0];
const saved: Health = { status: 'saved', copies: 2, at: null, trouble: null, ...sound };
const troubles: readonly Trouble[] = ['full', 'refused', 'outdated', 'held-by-other-tab', 'failed'];

test('while all is well nothing is said', () => {
  expect(storageNotice(saved)).toBeUndefined();
  expect(storageNotice({ status: 'opening', ...sound })).toBeUndefined();
  expect(storageNotice({ status: 'saving', ...sound })).toBeUndefined();
  expect(storageNotice({ ...saved, healed: 4 })).toBeUndefined();
});

test.each(troubles)('that nothing is saved (%s) is said with a reason and a remedy', (trouble) => {
  const notice = storageNotice({
    status: 'unsaved',
    trouble,
    waiting: 2,
    attempts: 1,
    ...sound,
  });
  expect(notice).toMatchObject({ until: 'mended', after: 0, way: 'try-again' });
  expect(notice?.words).toMatch(/^Not saved yet: .+\. What you did is still open here\. .+\.$/);
  expect(notice?.words).toMatch(/copy/);
});

test('no two troubles are told alike', () => {
  const words = troubles.flatMap((trouble) => [
    storageNotice({ status: 'unsaved', trouble, waiting: 1, attempts: 1, ...sound })?.words,
    storageNotice({ status: 'saved', copies: 1, at: null, trouble, ...sound })?.words,
  ]);
  expect(new Set(words).size).toBe(troubles.length * 2);
});

test('a second copy that only stumbles is not told at once', () => {
  const one = (trouble: Trouble) =>
    storageNotice({ status: 'saved', copies: 1, at: null, trouble, ...sound })?.after;
  expect([one('failed'), one('full')]).toEqual([5_000, 0]);
});

test('a loss is told in numbers until it is accepted, before all that is less', () => {
  const notice = storageNotice({ ...saved, quarantined: 3, lost: { expected: 40, found: 12 } });
  expect(notice).toMatchObject({ until: 'mended', way: 'accept-loss' });
  expect(notice?.words).toContain('had 40 steps of yours, and 12 are here');
});

test('what comes after the most pressing is there to be told next', () => {
  const all = storageNotices({
    ...saved,
    copies: 1,
    trouble: 'outdated',
    newer: 2,
    quarantined: 1,
  });
  expect(all.map(({ id }) => id)).toEqual(['newer 2', 'one copy outdated', 'aside 1']);
});

test('what was heard is told again when there is more of it', () => {
  const one = storageNotice({ ...saved, quarantined: 1 });
  const two = storageNotice({ ...saved, quarantined: 2 });
  expect(one?.words).toContain('1 piece of');
  expect([one?.until, two?.until]).toEqual(['heard', 'heard']);
  expect(one?.id).not.toBe(two?.id);
});
