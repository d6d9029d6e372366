import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBackup } from '../../src/record/parse-backup.ts';

/* What was once released is read for ever: files are added to test/records and never edited. */

test('a backup of format 1 is read whole', async () => {
  const text = readFileSync('test/records/backup-1.jsonl', 'utf8');
  const backup = await parseBackup(new Blob([text]));
  if (backup.status !== 'backup') throw new Error(backup.status);
  const { entries, ...rest } = backup;
  expect(rest).toEqual({
    status: 'backup',
    aside: ['deadbeef {"gar\\bage ', 'base64://57e/'],
    damaged: 0,
    missing: 0,
    quarantined: 2,
    header: {
      device: 'ddddddddddd1',
      written: Date.UTC(2026, 10, 26, 12),
      count: 17,
      quarantined: 2,
    },
  });
  expect(entries.map(({ id, fact }) => `${id} ${fact?.kind ?? 'newer'}`)).toEqual([
    'q939c0wdmn2g.900 newer',
    'q939c0wdmn2g.1 reached',
    'q939c0wdmn2g.2 answered',
    'q939c0wdmn2g.3 answered',
    'q939c0wdmn2g.4 answered',
    'q939c0wdmn2g.5 answered',
    'q939c0wdmn2g.6 answered',
    'q939c0wdmn2g.7 finished',
    'x0000abcdefg.1 reached',
    'q939c0wdmn2g.12 answered',
    'q939c0wdmn2g.8 bookmarked',
    'q939c0wdmn2g.9 bookmarked',
    'q939c0wdmn2g.10 noted',
    'q939c0wdmn2g.11 noted',
    'x0000abcdefg.2 bookmarked',
    'x0000abcdefg.3 noted',
    'x0000abcdefg.4 noted',
  ]);
  for (const { line } of entries) expect(text).toContain(line.slice(9));
});
