import type { Entry } from '../record/entry.ts';
import type { FactId, Stamp } from '../record/fact.ts';
import { readLine } from '../record/line.ts';

/** What lines hold, judged by no more than their checksum and that they name themselves. */
export type Sorted = {
  /** Each fact once. What it says is left to the program that takes the file in. */
  readonly entries: readonly Entry[];
  readonly damaged: readonly string[];
  /** What of it people count. */
  readonly miles: number;
  readonly answers: number;
  readonly notes: number;
  /** What only a passphrase opens. */
  readonly locked: number;
};

type Told = {
  readonly id?: unknown;
  readonly at?: unknown;
  readonly [field: string]: unknown;
};

export function sortLines(lines: Iterable<string>): Sorted {
  const entries = new Map<string, Entry>();
  const damaged = new Set<string>();
  const seen = new Set<string>();
  for (const line of lines) {
    const told = tell(line);
    if (told === null || typeof told.id !== 'string') {
      damaged.add(line);
      continue;
    }
    const at = typeof told.at === 'string' ? (told.at as Stamp) : null;
    entries.set(told.id, { id: told.id as FactId, line, at, fact: null });
    const { kind, lesson, activity, note } = told;
    const what = kind === 'sealed' ? told.id : (activity ?? note);
    seen.add(JSON.stringify([kind, kind === 'finished' ? lesson : what]));
  }
  const count = (kind: string) => [...seen].filter((key) => key.startsWith(`["${kind}"`)).length;
  return {
    entries: [...entries.values()],
    damaged: [...damaged],
    miles: count('finished'),
    answers: count('answered'),
    notes: count('noted'),
    locked: count('sealed'),
  };
}

function tell(line: string): Told | null {
  try {
    return JSON.parse(readLine(line) ?? '') as Told | null;
  } catch {
    return null;
  }
}
