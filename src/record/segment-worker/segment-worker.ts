import type { AppendAnswer, AppendRequest } from './messages.ts';

/**
 * Appends lines to a segment of the log and flushes it before it answers. Only a worker may write
 * files of the origin's private file system at once and in place.
 *
 * A segment has one writer at a time, because its access handle is exclusive; so each tab takes
 * the first segment that no other tab holds. There are never more of them than there were tabs.
 */

/*
 * Nothing to do with segments: the first date that is written in words costs a slow phone 60 ms, in
 * whichever thread, and the next ones nothing. Here nobody waits for it.
 */
new Intl.DateTimeFormat().format();

/** More tabs than anybody has; an end to the search when the browser refuses for another reason. */
const mostSegments = 200;

const lineBreak = 0x0a;

let segment: FileSystemSyncAccessHandle | null = null;
/** Requests are served one after another, though the first has to wait for its segment. */
let before: Promise<void> = Promise.resolve();

onmessage = ({ data }: MessageEvent<AppendRequest>) => {
  before = before.then(() => answer(data)).then((reply) => postMessage(reply));
};

async function answer({ number, folder, text }: AppendRequest): Promise<AppendAnswer> {
  try {
    segment ??= await takeSegment(folder);
    append(segment, new TextEncoder().encode(text));
    return { number, status: 'flushed' };
  } catch (error) {
    segment?.close();
    segment = null;
    return { number, status: 'failed', error: error instanceof Error ? error.name : 'Error' };
  }
}

async function takeSegment(name: string): Promise<FileSystemSyncAccessHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name, { create: true });
  for (let number = 1; ; number++) {
    const file = await folder.getFileHandle(`${number}.log`, { create: true });
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const held = error instanceof Error && error.name === 'NoModificationAllowedError';
      if (!held || number === mostSegments) throw error;
    }
  }
}

/** All of it or nothing: a line cut short by a full disk is taken back. */
function append(file: FileSystemSyncAccessHandle, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  const end = file.getSize();
  try {
    const start = end > 0 && lastByte(file, end) !== lineBreak ? breakLine(file, end) : end;
    const written = file.write(bytes, { at: start });
    if (written < bytes.length) throw new DOMException('Cut short', 'QuotaExceededError');
    file.flush();
  } catch (error) {
    file.truncate(end);
    throw error;
  }
}

function lastByte(file: FileSystemSyncAccessHandle, end: number): number | undefined {
  const last = new Uint8Array(1);
  file.read(last, { at: end - 1 });
  return last[0];
}

/** Ends the torn line that a killed browser left behind, and gives where the next one starts. */
function breakLine(file: FileSystemSyncAccessHandle, end: number): number {
  file.write(Uint8Array.of(lineBreak), { at: end });
  return end + 1;
}
