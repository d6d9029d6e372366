/** Letters that have room in a row of the start page. */
const longestName = 40;

/**
 * A name as it is shown: without what cannot be seen or turns the direction of what is around it, one
 * blank between words, cut between letters that people see as one.
 */
export function readName(text: string): string {
  const seen = text
    .slice(0, 20 * longestName)
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .normalize('NFC')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .trim();
  const letters = [...new Intl.Segmenter().segment(seen)].map(({ segment }) => segment);
  let name = '';
  for (const letter of letters) {
    if (name.length + letter.length > longestName) break;
    name += letter;
  }
  return name.trim();
}
