import { seededRandom, type Random } from '../bench/seeded-random.ts';

/** What a run of faults is drawn from: another every time, the same again with `FAULT_SEED=…`. */
export function drawSeed(): { readonly seed: number; readonly random: Random } {
  const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
  return { seed, random: seededRandom(seed) };
}
