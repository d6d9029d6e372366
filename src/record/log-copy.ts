import type { Copy } from './copy.ts';
import { inTurns } from './in-turns.ts';
import { nameInScope } from './name-in-scope.ts';
import { openSegmentWriter, type SegmentWriter } from './segment-writer.ts';
import { splitLines } from './split-lines.ts';
import { StorageTrouble } from './trouble.ts';

/**
 * The copy in the origin's private file system: files to which lines are only ever appended. The
 * page reads them itself, also those that other tabs are writing; a worker writes.
 */
export function openLogCopy(scope: string): Copy {
  const folder = encodeURIComponent(nameInScope(scope, 'record'));
  let writer: SegmentWriter | null = null;
  const release = () => {
    writer?.close();
    writer = null;
  };
  const start = () => (writer ??= openSegmentWriter(folder));
  return {
    load: async () => {
      const segments = await segmentsIn(folder);
      // It gets ready while the files are read, which can be read without it.
      try {
        start();
      } catch {
        // Told when something is to be written.
      }
      const files = await Promise.all(segments.map(async (segment) => segment.getFile()));
      const contents = await Promise.all(files.map((file) => file.arrayBuffer()));
      return inTurns(linesOf(contents), (line) => line);
    },
    append: async (lines) => {
      await start().append(lines.map(({ line }) => `${line}\n`).join(''));
    },
    wipe: async () => {
      release();
      const { wipeLog } = await import('./wipe-log.ts');
      await wipeLog(folder);
    },
    release,
  };
}

function* linesOf(contents: readonly ArrayBuffer[]): Iterable<string> {
  for (const content of contents) yield* splitLines(new Uint8Array(content));
}

async function segmentsIn(name: string): Promise<readonly FileSystemFileHandle[]> {
  // Absent without HTTPS, and in some private windows.
  if (globalThis.navigator?.storage?.getDirectory === undefined) {
    throw new StorageTrouble('refused');
  }
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name, { create: true });
  const segments: FileSystemFileHandle[] = [];
  for await (const handle of folder.values()) {
    if (handle instanceof FileSystemFileHandle && handle.name.endsWith('.log')) {
      segments.push(handle);
    }
  }
  return segments;
}
