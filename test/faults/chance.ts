import { seededRandom } from '../bench/seeded-random.ts';
import type { Random } from '../bench/seeded-random.ts';

/** Chances that fall the same way again with `SEED=…`; the seed belongs beside every figure. */
export function chance(): Random & { readonly seed: number } {
  const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);
  return { seed, ...seededRandom(seed) };
}
