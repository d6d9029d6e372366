import type { glossaryWords } from '../../pages/glossary-words.ts';
import type { termWords } from '../../pages/term-words.ts';
import { numberBeginningSpanish } from './number-in-spanish.ts';

const words: typeof glossaryWords = {
  tabTitle: 'Glosario — Extra Mile',
  title: 'Glosario',
  letters: 'Letras',
  count: (terms) =>
    terms === 0
      ? 'Este curso no tiene glosario. Cada lección explica sus propias palabras.'
      : `${numberBeginningSpanish(terms, 'masculine')} ${terms === 1 ? 'término' : 'términos'} de este curso, en palabras sencillas. En una lección, toca una palabra punteada para leer qué significa.`,
  also: (names) => `También: ${names.join(', ')}`,
  explained: (mile) => `Se explica en la milla ${mile}:`,
};

const term: typeof termWords = {
  close: 'Cerrar',
  here: 'Esta milla lo explica.',
  explained: (mile) => `Se explica en la milla ${mile}`,
  inGlossary: 'Verlo en el glosario',
};

/** What the glossary’s page and a term that was pressed say in Spanish. */
export const glossary = { glossary: words, term };
