import { plainText, type Words } from '../ui/prose.ts';
import type { ItemId } from './activity-id.ts';

const longestItem = { words: 6, characters: 48 } as const;

/**
 * `“Come with me.” What for?` → `come-with-me-what-for`. Letters, their marks and digits of every
 * script stay, in lower case and NFKC; '' when there are none.
 */
export function slugOf(text: string): string {
  return wordsOf(text).join('-');
}

/**
 * Gives names to the items of one activity, from their first words. A name that is taken
 * gets -2, -3 and so on. Stored answers hold these names, so the rule never changes.
 */
export function nameItems(): (text: Words) => ItemId {
  const unused = claimNames();
  return (text) => unused(itemSlug(plainText(text)) || 'item') as ItemId;
}

/** Hands out each name once: `part`, then `part-2`, `part-3`. */
export function claimNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name}-${n}`;
    taken.add(free);
    return free;
  };
}

function itemSlug(text: string): string {
  const slug = wordsOf(text).slice(0, longestItem.words).join('-');
  return [...slug].slice(0, longestItem.characters).join('').replace(/-$/, '');
}

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '');
}
