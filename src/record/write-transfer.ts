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
  const decoder = new TextDecoder();
  return pack(pieces.map((piece) => decoder.decode(piece)).join(''));
}

/** Of the places a learner had read to, only the last and the furthest count, and there are many. */
function withoutPassed(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>();
  const furthest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.fact?.kind !== 'reached') continue;
    const { lesson } = entry.fact;
    if (isLater(entry, last.get(lesson))) last.set(lesson, entry);
    if (shareOf(entry) > shareOf(furthest.get(lesson))) furthest.set(lesson, entry);
  }
  const kept = new Set([...last.values(), ...furthest.values()]);
  return entries.filter((entry) => entry.fact?.kind !== 'reached' || kept.has(entry));
}

function shareOf(entry: Entry | undefined): number {
  return entry?.fact?.kind === 'reached' ? entry.fact.share : -1;
}

function isLater(one: Entry, other: Entry | undefined): boolean {
  const [at, before] = [one.at ?? '', other?.at ?? ''];
  return at === before ? one.id > (other?.id ?? '') : at > before;
}
