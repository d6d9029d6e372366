import { readEntryJson } from '../../src/record/entry.ts';
import type { Entry } from '../../src/record/entry.ts';
import { writeBackup } from '../../src/record/write-backup.ts';

const about = { app: '0.1.0', now: Date.UTC(2026, 10, 26) };

/** The bytes of a copy of so many facts, about 250 each, all of them sound. */
export async function largeCopy(facts: number): Promise<Buffer> {
  const entries = Array.from({ length: facts }, (_, n): Entry | null => {
    const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    return readEntryJson(
      `{"id":"aaaaaaaaaaaa.${n + 1}","at":"${at}-0000","on":"${at.slice(0, 10)}","kind":"reached","lesson":"pos/hes-my-customer","place":"the-story.3","share":0.5}`,
    );
  });
  const contents = {
    device: 'ddddddddddd1',
    entries: entries.filter((entry) => entry !== null),
    quarantined: [],
  };
  return Buffer.concat(await writeBackup(contents, about));
}
