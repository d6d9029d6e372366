import type { Grade } from './prose.ts';
import { words } from './spoken.ts';

/** What the pieces say that every page is made of. */
export const uiWords = words('ui', {
  principle: 'The principle',
  reportCard: 'Report card',
  reportCardOf: (place: string) => `Report card, ${place}`,
  table: 'Table',
  grade: (grade: Grade) => `Grade ${grade}`,
  travelled: (miles: number) => `${miles.toFixed(1)} miles travelled`,
  opening: 'Fetching what you wrote here.',
  saving: 'Saving…',
  saved: (at: string) => `Saved on this device, ${at}`,
  oneCopy: (at: string) => `Saved on this device, ${at}, but in one copy only.`,
  unsaved: 'Not saved yet. Still trying, and nothing is lost.',
});
