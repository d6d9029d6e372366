/**
 * A line of text that somebody else wrote, without what could change how the text around it is read:
 * control characters, marks of direction, characters without a width.
 *
 * @param most how many letters are kept
 */
export function plainLine(text: string, most: number): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\p{Zl}\p{Zp}\t\n\r]/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const letters = [...new Intl.Segmenter().segment(plain)];
  if (letters.length <= most) return plain.slice(0, most * 8);
  return plain.slice(0, Math.min(letters[most]?.index ?? 0, most * 8)).trim();
}

/* Joiners that some scripts and emoji need stay. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2800\u3164]/gu;
