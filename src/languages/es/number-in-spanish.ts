import { capital } from '../../ui/capital.ts';

const small =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** What is counted: "un paso", "una milla". */
export type Gender = 'masculine' | 'feminine';

/** A count in Spanish words before a noun, up to ninety-nine, in figures beyond. */
export function numberInSpanish(count: number, gender: Gender): string {
  const words = inWords(count);
  if (gender === 'masculine') return words;
  return words.replace(/ún$/, 'una').replace(/un$/, 'una');
}

/** The same with a capital, to begin a sentence. */
export function numberBeginningSpanish(count: number, gender: Gender): string {
  return capital(numberInSpanish(count, gender));
}

function inWords(count: number): string {
  const known = small[count];
  if (known !== undefined) return known;
  const ten = tens[Math.floor(count / 10)];
  if (ten === undefined) return String(count);
  return count % 10 === 0 ? ten : `${ten} y ${small[count % 10]}`;
}
