import { readFile } from 'node:fs/promises';
import { fileStart, type Note } from './mistake.ts';

const widest = 64;
const waiting: (() => void)[] = [];
let open = 0;

/**
 * A file's bytes, or null when it cannot be read, which is noted. At most 64 files are open at a
 * time, because systems limit them.
 */
export async function loadFile(path: string, note: Note): Promise<Uint8Array | null> {
  if (open >= widest) await new Promise<void>((resolve) => waiting.push(resolve));
  open += 1;
  try {
    return await readFile(path);
  } catch (error) {
    const message = `This file cannot be read: ${String(error)}`;
    note(fileStart, message, 'Check that it is a file and that it may be read.');
    return null;
  } finally {
    open -= 1;
    waiting.shift()?.();
  }
}

/** A file's text, or null when it cannot be read or is not UTF-8, which is noted. */
export async function loadText(path: string, note: Note): Promise<string | null> {
  const bytes = await loadFile(path, note);
  return bytes && readUtf8(bytes, note);
}

/** Bytes as text without a byte order mark, or null when they are not UTF-8, which is noted. */
export function readUtf8(bytes: Uint8Array, note: Note): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    note(fileStart, 'This file is not UTF-8 text.', 'Save it with the encoding UTF-8.');
    return null;
  }
}
