import * as fc from 'fast-check';
import { writeEntry, type Entry } from '../../src/record/entry.ts';
import type { Day, FactId, Stamp } from '../../src/record/fact.ts';
import { happenings } from '../record/some-facts.ts';

/** So many different facts, as one tab would have written them; the same for the same seed. */
export function manyFacts(count: number, seed: number): readonly Entry[] {
  return fc.sample(happenings, { numRuns: count, seed }).map((happening, index) =>
    writeEntry({
      id: `aaaaaaaaaaaa.${index + 1}` as FactId,
      at: `2026-11-22T10:00:00.000Z-${String(index).padStart(4, '0')}` as Stamp,
      on: '2026-11-22' as Day,
      ...happening,
    }),
  );
}
