import * as v from 'valibot';

/** The first line of a backup. */
export type BackupHeader = {
  /** The name of the device on which it was written. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly written: number;
  /** How many facts and how many unreadable lines follow. */
  readonly count: number;
  readonly quarantined: number;
};

export type ReadHeader =
  | { readonly status: 'header'; readonly header: BackupHeader }
  /** A backup in a form that only a newer version of the course reads. */
  | { readonly status: 'newer-version' }
  /** Sound, but no backup of this course. */
  | { readonly status: 'other-program' }
  /** It once was the first line of a backup. */
  | { readonly status: 'damaged' }
  | { readonly status: 'unreadable' };

const start = '{"format":"extra-mile-record"';

const format = v.object({ format: v.literal('extra-mile-record'), version: v.number() });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const header = v.object({
  device: v.pipe(v.string(), v.maxLength(64)),
  written: v.custom<string>((text) => typeof text === 'string' && !Number.isNaN(Date.parse(text))),
  count,
  quarantined: count,
});

/** Reads a line that may be anything. */
export function readHeader(line: string): ReadHeader {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), line);
  if (!json.success) return { status: line.startsWith(start) ? 'damaged' : 'unreadable' };
  const named = v.safeParse(format, json.output);
  if (!named.success) return { status: 'other-program' };
  if (named.output.version > 1) return { status: 'newer-version' };
  const told = v.safeParse(header, json.output);
  if (!told.success) return { status: 'damaged' };
  return { status: 'header', header: { ...told.output, written: Date.parse(told.output.written) } };
}
