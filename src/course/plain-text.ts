/*
 * First the joiners without which words of some scripts are misspelt and pictures of several people
 * fall apart: between Arabic letters, after the sign that joins Indic letters, between pictures.
 * Then all that draws nothing, or changes how its neighbours are drawn, but for the signs that
 * choose how an emoji looks.
 */
const joinerOrUnseen =
  /((?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D](?=\p{L})|(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic}))|(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/* Written words bear four marks on a letter at most. */
const heaped = /(\p{M}{4})\p{M}+/gu;

const mark = String.raw`[\p{M}\u200C\u{1F3FB}-\u{1F3FF}]*`;

/* What a reader takes for one character: a flag, or a letter or picture with its marks. */
const grapheme = new RegExp(
  String.raw`\p{RI}\p{RI}|\P{M}${mark}(?:\u200D\P{M}${mark}){0,3}|\p{M}`,
  'gu',
);

/**
 * Foreign words in one line, fit to be shown: without characters that are not seen or that turn the
 * words around them about, in composed form, every run of white space as one blank.
 *
 * @param most how many characters, as a reader counts them, are left
 */
export function plainLine(text: string, most: number): string {
  // Nobody needs 64 units for a character all along; what is longer is not worth the work.
  return settle(text.slice(0, most * 64), (line) => cut(lay(line), most).trim());
}

/** The same for words in several lines; of empty lines, one at most stays between two paragraphs. */
export function plainText(text: string, most: number): string {
  return settle(text.slice(0, most * 64), (words) => {
    const lines = words.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => lay(line).trim());
    return cut(
      lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
      most,
    ).trim();
  });
}

/** How many characters a reader counts. */
export function countCharacters(text: string): number {
  return text.match(grapheme)?.length ?? 0;
}

function lay(line: string): string {
  return line
    .replaceAll(/[\s\u2800\p{Z}]+/gu, ' ')
    .replaceAll(joinerOrUnseen, (_found, joiner: string | undefined) => joiner ?? '')
    .normalize('NFC')
    .replace(/^\p{M}+/u, '')
    .replaceAll(heaped, '$1');
}

/* What one step takes away can leave something for the next: a joiner that joins nothing any more. */
function settle(text: string, step: (text: string) => string): string {
  const next = step(text);
  return next === text ? text : settle(next, step);
}

function cut(text: string, most: number): string {
  const found = text.match(grapheme) ?? [];
  return found.length <= most ? text : found.slice(0, most).join('');
}
