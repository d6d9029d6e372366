import { numberBeginning } from '../ui/number-in-words.ts';
import { words } from '../ui/spoken.ts';
import { glossaryTitle } from './page-title.ts';

/** What the glossary’s page says around its terms. */
export const glossaryWords = words('glossary', {
  tabTitle: glossaryTitle,
  title: 'Glossary',
  letters: 'Letters',
  count: (terms: number) =>
    terms === 0
      ? 'This course has no glossary. Every lesson explains its own words.'
      : `${numberBeginning(terms)} ${terms === 1 ? 'term' : 'terms'} of this course, in plain words. In a lesson, press a dotted word to read what it means.`,
  also: (names: readonly string[]) => `Also: ${names.join(', ')}`,
  explained: (mile: number) => `Explained in mile ${mile}:`,
});
