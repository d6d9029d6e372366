import { plainText, type Words } from '../ui/prose.ts';
import type { Placed, Reading } from './reader.ts';

/** Notes every item that reads like an earlier one: a learner could not tell which is meant where. */
export function checkDistinct(
  noun: string,
  items: readonly { readonly text: Words; readonly at: Placed }[],
  reading: Reading,
): void {
  const seen = new Set<string>();
  for (const { text, at } of items) {
    const plain = plainText(text).trim().toLowerCase();
    if (plain !== '' && seen.has(plain)) {
      const message = `This ${noun} reads like an earlier one.`;
      reading.mistake(at, message, 'Word it so that a learner can tell the two apart.');
    }
    seen.add(plain);
  }
}
