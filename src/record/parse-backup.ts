import { readHeader, type BackupHeader } from './backup-header.ts';
import { readBackupLine, type BackupLine } from './backup-line.ts';
import { backupLines } from './backup-lines.ts';
import type { Entry } from './entry.ts';
import type { FactId } from './fact.ts';
import { inSlices } from './in-slices.ts';

export type ParsedBackup =
  | ({ readonly status: 'backup' } & Backup)
  | { readonly status: 'empty' }
  | { readonly status: 'too-large' }
  /** The browser could not read the file: it was moved, or the device it is on is gone. */
  | { readonly status: 'unreachable' }
  | { readonly status: 'not-a-backup' }
  | { readonly status: 'other-program' }
  | { readonly status: 'newer-version' }
  /** A backup of which not one line is as it was written. */
  | { readonly status: 'destroyed' }
  | { readonly status: 'cancelled' };

/** What could be read of a backup. */
export type Backup = {
  readonly entries: readonly Entry[];
  /** Lines to be put aside: those that it had put aside, and damaged ones as far as there is room. */
  readonly aside: readonly string[];
  /** How many lines are not as they were written. */
  readonly damaged: number;
  /** How many lines it ought to have had besides: the file was cut off. */
  readonly missing: number;
  /** How many of its lines had been put aside when it was written. */
  readonly quarantined: number;
  /** Null where the first line is damaged, which says from where and when the file is. */
  readonly header: BackupHeader | null;
};

/** Bytes: two hundred thousand facts. */
export const largestBackup = 64 * 1024 * 1024;

/** A file that does not begin like a backup and shows none of its lines in so many is none. */
const patience = 1000;

/** Letters of damaged lines that are put aside; the rest is counted and stays in the file. */
const roomAside = 2 * 1024 * 1024;

/**
 * Reads a file that a learner chose, whatever it is. It never throws, keeps every line that is as it
 * was written, and lets the page answer while it works.
 *
 * @param signal ends it early with `cancelled`
 */
export async function parseBackup(file: Blob, signal?: AbortSignal): Promise<ParsedBackup> {
  if (file.size > largestBackup) return { status: 'too-large' };
  try {
    return await parseBytes(new Uint8Array(await file.arrayBuffer()), signal);
  } catch {
    return { status: 'unreachable' };
  }
}

async function parseBytes(bytes: Uint8Array, signal?: AbortSignal): Promise<ParsedBackup> {
  const lines = backupLines(bytes);
  const first = lines.next();
  if (first.done === true) return { status: 'empty' };
  const head = first.value === null ? ({ status: 'unreadable' } as const) : readHeader(first.value);
  const header = head.status === 'header' ? head.header : null;

  const entries = new Map<FactId, Entry>();
  const aside = new Set<string>();
  let room = roomAside;
  let [damaged, quarantined, found] = [0, 0, 0];
  const put = (line: string) => {
    if (line === '' || line.length > room || aside.has(line)) return;
    room -= line.length;
    aside.add(line);
  };
  const take = (reads: readonly BackupLine[]) => {
    for (const read of reads) {
      found += 1;
      switch (read.status) {
        case 'entry':
          if (!entries.has(read.entry.id)) entries.set(read.entry.id, read.entry);
          break;
        case 'quarantined':
          quarantined += 1;
          put(read.line);
          break;
        case 'damaged':
          damaged += 1;
          put(read.line);
      }
    }
  };
  const isHopeless = () => header === null && found > patience && entries.size === 0;
  await inSlices(until(lines, isHopeless), readAny, take, { signal });
  if (signal?.aborted === true) return { status: 'cancelled' };

  const expected = header === null ? 0 : header.count + header.quarantined;
  // Also where a byte of the first line has changed, the others may all be as they were.
  if (head.status === 'newer-version' && (damaged > 0 || found === 0)) return head;
  if (entries.size + quarantined === 0 && (header === null || expected > 0)) {
    return { status: whatItIs[head.status] };
  }
  return {
    status: 'backup',
    entries: [...entries.values()],
    aside: [...aside],
    damaged: damaged + (header === null ? 1 : 0),
    missing: Math.max(0, expected - found),
    quarantined,
    header,
  };
}

/** What a file is of which no line can be read, by what its first line says. */
const whatItIs = {
  header: 'destroyed',
  damaged: 'destroyed',
  'newer-version': 'newer-version',
  'other-program': 'other-program',
  unreadable: 'not-a-backup',
} as const;

function* until<T>(all: Iterable<T>, isOver: () => boolean): Generator<T, void> {
  for (const one of all) {
    if (isOver()) return;
    yield one;
  }
}

async function readAny(line: string | null): Promise<readonly BackupLine[]> {
  return line === null ? [tooLong] : readBackupLine(line);
}

const tooLong = { status: 'damaged', line: '' } as const;
