import type { Fact, FactId, Stamp } from './fact.ts';
import { readLine, writeLine } from './line.ts';
import { parseFact } from './parse-fact.ts';

/** One fact together with the very text in which it is stored. */
export type Entry = {
  readonly id: FactId;
  /** Never written anew, so that what a newer version said in it is not lost. */
  readonly line: string;
  /** Null for one of a newer version of the course. */
  readonly at: Stamp | null;
  /** Null for a kind that only a newer version of the course knows. */
  readonly fact: Fact | null;
};

/** The entry of a new fact. */
export function writeEntry(fact: Fact): Entry {
  return { id: fact.id, line: writeLine(JSON.stringify(fact)), at: fact.at, fact };
}

/** The entry that a stored line holds, or null when it cannot be read. */
export function readEntry(line: string): Entry | null {
  const json = readLine(line);
  return json === null ? null : readEntryJson(json, line);
}

/** The entry of a fact's text, in which `line` has it, or null when it is no fact's. */
export function readEntryJson(json: string, line = writeLine(json)): Entry | null {
  const parsed = parseFact(parseJson(json));
  switch (parsed.status) {
    case 'fact':
      return { id: parsed.fact.id, line, at: parsed.fact.at, fact: parsed.fact };
    case 'newer':
      return { id: parsed.id, line, at: parsed.at, fact: null };
    case 'unreadable':
      return null;
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
