import { readEntry, readEntryJson, type Entry } from './entry.ts';
import { sha256 } from './sha-256.ts';

/** What a line of a backup holds. */
export type BackupLine =
  | { readonly status: 'entry'; readonly entry: Entry }
  /** It could not be read when the backup was written, and cannot be now. */
  | { readonly status: 'quarantined'; readonly line: string }
  /** It is not as it was written. */
  | { readonly status: 'damaged'; readonly line: string };

/* With `s`, for JSON leaves U+2028 and U+2029 as they are, and words pasted from documents have them. */
const form = /^\{"sha256":(?:null|"([0-9a-f]{64})"),"(fact|quarantined)":(.*)\}$/s;

/** In texts quotes are escaped, so that this is nowhere but at the beginning of a line. */
const beginning = /(?=\{"sha256":(?:null|"[0-9a-f]{64}"),"(?:fact|quarantined)":)/;

/** Reads a line that may be anything. Where line breaks were lost it holds several. */
export async function readBackupLine(line: string): Promise<readonly BackupLine[]> {
  const read = await readOne(line);
  if (read.status !== 'damaged') return [read];
  const pieces = line.split(beginning);
  return pieces.length === 1 ? [read] : Promise.all(pieces.map(readOne));
}

async function readOne(line: string): Promise<BackupLine> {
  const damaged: BackupLine = { status: 'damaged', line };
  const [, sum, kind, json] = form.exec(line) ?? [];
  if (json === undefined) return damaged;
  if (kind === 'fact') {
    if (!(await hasSum(json, sum))) return damaged;
    const entry = readEntryJson(json);
    return entry === null ? damaged : { status: 'entry', entry };
  }
  const found = parseText(json);
  if (found === null || !(await hasSum(found, sum))) return damaged;
  // What the version that wrote it could not read, this one may.
  const entry = readEntry(found);
  return entry === null ? { status: 'quarantined', line: found } : { status: 'entry', entry };
}

/** True also where it cannot be known: the backup or this browser has no sums. */
async function hasSum(text: string, sum: string | undefined): Promise<boolean> {
  if (sum === undefined) return true;
  const own = await sha256(text);
  return own === null || own === sum;
}

function parseText(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
