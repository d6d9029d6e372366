/** The words of a text: what stands between blanks or long dashes and holds a letter or a digit. */
export function splitWords(text: string): readonly string[] {
  return text.split(/[\s—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
