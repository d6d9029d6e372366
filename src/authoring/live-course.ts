import { readFile } from 'node:fs/promises';
import type { CourseReading, Memory } from './read-course.ts';

/** A course while its author works on it. */
export type LiveCourse = {
  /** The latest reading, mistakes and all. */
  readonly read: () => Promise<CourseReading>;
  /** What the page shows: the latest reading without mistakes, or the first that there was. */
  readonly shown: () => Promise<CourseReading>;
  /** Reads the folder again. Readings follow one another. */
  readonly readAgain: () => Promise<CourseReading>;
  /** Whether anybody has asked for the course yet. */
  readonly isOpen: () => boolean;
  /**
   * A published file's content, null when there is none of that name. Names that an earlier reading
   * gave stay good, because a page may still ask for them.
   */
  readonly file: (name: string) => Promise<string | Uint8Array | null>;
};

/** Keeps a course that is read when it is first asked for. */
export function openLiveCourse(readFolder: (memory: Memory) => Promise<CourseReading>): LiveCourse {
  const memory: Memory = new Map();
  const documents = new Map<string, string>();
  const pictures = new Map<string, string>();
  let latest: Promise<CourseReading> | null = null;
  let shown: CourseReading | null = null;

  const take = async (before: Promise<unknown> | null) => {
    await before?.catch(() => null); // whoever asked for it has been told
    const reading = await readFolder(memory);
    for (const [name, text] of reading.documents) documents.set(name, text);
    for (const { name, src } of reading.pictures) pictures.set(name, src);
    if (shown === null || reading.mistakes.length === 0) shown = reading;
    return reading;
  };
  const readAgain = () => {
    latest = take(latest);
    return latest;
  };
  const read = () => latest ?? readAgain();
  return {
    read,
    readAgain,
    isOpen: () => latest !== null,
    shown: async () => {
      const reading = await read();
      return shown ?? reading;
    },
    file: async (name) => {
      await read();
      const picture = pictures.get(name);
      return documents.get(name) ?? (picture === undefined ? null : await readFile(picture));
    },
  };
}
