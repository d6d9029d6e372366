import type { Words } from '../ui/prose.ts';

/** Words without spaces at either end, for what is left when a line was taken apart. */
export function trimWords(words: Words): Words {
  const trimmed = words.map((word, index) => {
    if (typeof word !== 'string') return word;
    const start = index === 0 ? word.trimStart() : word;
    return index === words.length - 1 ? start.trimEnd() : start;
  });
  return trimmed.filter((word) => word !== '');
}
