import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLockedBackup, takeable, whoseBackup } from '../../src/profiles/locked-backup.ts';
import { openBackup } from '../../src/profiles/open-backup.ts';
import { parseBackup, type Backup } from '../../src/record/parse-backup.ts';
import { writeBackup } from '../../src/record/write-backup.ts';
import { writeEntry } from '../../src/record/entry.ts';
import { facts } from '../record/some-facts.ts';

const frozen = readFileSync('test/records/backup-locked-1.jsonl', 'utf8');
const passphrase = 'four quiet words here';

async function read(text: string | Blob): Promise<Backup> {
  const backup = await parseBackup(new Blob([text]));
  if (backup.status !== 'backup') throw new Error(backup.status);
  return backup;
}

test('the locked copy of the first release tells whose it is, and nothing else', async () => {
  const backup = await read(frozen);
  expect(isLockedBackup(backup.entries)).toBe(true);
  expect(whoseBackup(backup.entries)).toBe('Ben');
  expect(frozen).not.toContain('marigold');
});

test('its passphrase opens it, to the letter; what is of its old place is not taken along', async () => {
  const opened = await openBackup(await read(frozen), passphrase);
  if (opened.status !== 'open') throw new Error(opened.status);
  const { entries, aside } = takeable(opened.backup);
  expect(aside).toEqual(['deadbeef {"garbage']);
  expect(entries.map(({ line }) => line).join('\n')).toContain('A marigold told nobody');
  expect(entries.map(({ id }) => id)).toEqual([2, 3, 4].map((n) => `k3x9k3x9k3x9.${n}`));
  expect(entries.at(-1)?.line).toContain('"of":"tomorrow"');
});

test('another passphrase opens nothing', async () => {
  expect(await openBackup(await read(frozen), 'four quiet words')).toEqual({ status: 'wrong' });
});

test('without the line that the passphrase opens it says so', async () => {
  const torn = frozen.replace('"name":"ready"', '"name":"reads"');
  expect(await openBackup(await read(torn), passphrase)).toEqual({ status: 'no-vault' });
});

test('a damaged line costs itself and no other', async () => {
  const backup = await read(frozen);
  const [, , third] = backup.entries;
  const entries = backup.entries.map((entry) =>
    entry === third ? { ...entry, line: `${entry.line.slice(0, -9)}AAAAAAA"}` } : entry,
  );
  const opened = await openBackup({ ...backup, entries }, passphrase);
  if (opened.status !== 'open') throw new Error(opened.status);
  expect(opened.backup.entries).toHaveLength(backup.entries.length - 1);
  expect(opened.backup.aside).toHaveLength(backup.aside.length + 1);
});

test('no plain copy is taken for a locked one', async () => {
  await fc.assert(
    fc.asyncProperty(facts, async (all) => {
      const entries = all.map(writeEntry);
      const file = await writeBackup(
        { device: '', entries, quarantined: [] },
        { app: '0.1.0', now: 0 },
      );
      if (entries.length === 0) return;
      expect(isLockedBackup((await read(new Blob([...file]))).entries)).toBe(false);
    }),
    { numRuns: 30 },
  );
});
