import { words } from '../ui/spoken.ts';

/** What stands around the meaning of a term that was pressed. */
export const termWords = words('term', {
  close: 'Close',
  here: 'This mile explains it.',
  explained: (mile: number) => `Explained in mile ${mile}`,
  inGlossary: 'See it in the glossary',
});
