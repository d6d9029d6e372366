import { words } from '../ui/spoken.ts';

/** What is said of the work that a tab holds, and of keeping a copy of it. */
export const keptWorkWords = words('kept-work', {
  miles: (miles: number) => (miles === 1 ? '1 finished mile' : `${miles} finished miles`),
  answers: (answers: number) => (answers === 1 ? '1 answer' : `${answers} answers`),
  keepCopy: 'Keep a copy',
  kept: 'A copy is with your downloads.',
});
