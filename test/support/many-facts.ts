import * as fc from 'fast-check';
import { writeEntry, type Entry } from '../../src/record/entry.ts';
import type { Day, FactId, Stamp } from '../../src/record/fact.ts';
import { happenings } from '../record/some-facts.ts';

/** The counter of a stamp has four digits. */
const countsPerInstant = 10_000;

/** So many different facts, as one tab would have written them; the same for the same seed. */
export function manyFacts(count: number, seed: number): readonly Entry[] {
  return fc.sample(happenings, { numRuns: count, seed }).map((happening, index) =>
    writeEntry({
      id: `aaaaaaaaaaaa.${index + 1}` as FactId,
      at: stampOf(index),
      on: '2026-11-22' as Day,
      ...happening,
    }),
  );
}

function stampOf(index: number): Stamp {
  const instant = Date.UTC(2026, 10, 22, 10) + Math.floor(index / countsPerInstant);
  const count = String(index % countsPerInstant).padStart(4, '0');
  return `${new Date(instant).toISOString()}-${count}` as Stamp;
}
