import { pack } from '../course/pack.ts';
import type { Entry } from './entry.ts';
import type { Contents } from './record.ts';
import { writeBackup } from './write-backup.ts';

/**
 * The record as small as it gets, for a link or a row of codes: a backup without the checksum of each
 * line, packed. What makes it whole is checked by the parts it travels in.
 */
export async function writeTransfer(
  contents: Contents,
  about: { readonly app: string; readonly now: number },
): Promise<string> {
  const entries = withoutPassed(contents.entries);
  const pieces = await writeBackup({ ...contents, entries }, { ...about, hasSums: false });
  return pack(await new Blob([...pieces]).text());
}

/** Only the last place a learner had read to counts, and there are many of them. */
function withoutPassed(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.fact?.kind !== 'reached') continue;
    const before = last.get(entry.fact.lesson);
    if (before === undefined || isLater(entry, before)) last.set(entry.fact.lesson, entry);
  }
  return entries.filter(
    (entry) => entry.fact?.kind !== 'reached' || last.get(entry.fact.lesson) === entry,
  );
}

function isLater(one: Entry, other: Entry): boolean {
  const [at, before] = [one.at ?? '', other.at ?? ''];
  return at === before ? one.id > other.id : at > before;
}
