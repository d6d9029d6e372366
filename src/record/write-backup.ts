import type { Entry } from './entry.ts';
import { inSlices } from './in-slices.ts';
import { readLine } from './line.ts';
import type { Contents } from './record.ts';
import { sha256 } from './sha-256.ts';

/**
 * The record as a text that people and programs can read, one JSON value in each line:
 *
 *     {"format":"extra-mile-record","version":1,"app":"…","device":"…","written":"…","count":2,"quarantined":1,"sha256":"…"}
 *     {"sha256":"…","fact":{"id":"…","at":"…",…}}
 *     {"sha256":"…","fact":{…}}
 *     {"sha256":"…","quarantined":"a line that could not be read"}
 *
 * A fact stands there in the very text in which it was stored, and its `sha256` is of that text.
 * That of a quarantined line is of the line as it was found. That of the header is of everything
 * after the header's line break. Each is null where the browser cannot compute it.
 *
 * It comes as UTF-8, in two pieces, and is written in slices, so that the page answers meanwhile.
 *
 * @param about.app names the build of the program
 * @param about.now milliseconds since 1970
 * @param about.hasSums false where it must be small and is kept whole by other means: then each line's
 * `sha256` is null
 */
export async function writeBackup(
  contents: Contents,
  about: { readonly app: string; readonly now: number; readonly hasSums?: boolean },
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  const put = (line: string) => void lines.push(encoder.encode(line));
  const seal = about.hasSums === false ? noSum : sha256;
  await inSlices(contents.entries.toSorted(compareEntries), (entry) => writeFact(entry, seal), put);
  await inSlices(contents.quarantined, (line) => writeQuarantined(line, seal), put);
  const body = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const line of lines) {
    body.set(line, end);
    end += line.length;
  }
  const header = {
    format: 'extra-mile-record',
    version: 1,
    app: about.app,
    device: contents.device,
    written: new Date(about.now).toISOString(),
    count: contents.entries.length,
    quarantined: contents.quarantined.length,
    sha256: about.hasSums === false ? null : await sha256(body),
  };
  return [encoder.encode(`${JSON.stringify(header)}\n`), body];
}

type Seal = (text: string) => Promise<string | null>;

async function noSum(): Promise<null> {
  return null;
}

async function writeFact(entry: Entry, seal: Seal): Promise<string> {
  const json = jsonOf(entry);
  return `{"sha256":${quoted(await seal(json))},"fact":${json}}\n`;
}

async function writeQuarantined(line: string, seal: Seal): Promise<string> {
  return `{"sha256":${quoted(await seal(line))},"quarantined":${quoted(line)}}\n`;
}

function quoted(text: string | null): string {
  return JSON.stringify(text);
}

function jsonOf(entry: Entry): string {
  const json = readLine(entry.line);
  if (json === null) throw new Error(`An entry was changed in memory: ${entry.id}`);
  return json;
}

/** By time; what a newer version wrote without a time comes last. */
function compareEntries(one: Entry, other: Entry): number {
  const [at, otherAt] = [one.at ?? '~', other.at ?? '~'];
  if (at !== otherAt) return at < otherAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
