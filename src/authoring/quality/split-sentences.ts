const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** “Mr. ” and “T. ” end nothing; “So do I. ” may. */
const abbreviation = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|St|vs|e\.g|i\.e|[A-HJ-Z])\.\s*$/u;

/** “Excuse me?” she says. */
const goesOn = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * The sentences of an English text, as Unicode divides it (UAX 29), but for abbreviations and for
 * what is said in the middle of a sentence. Nothing of the text is lost.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && (abbreviation.test(last) || goesOn.test(segment))) {
      sentences[sentences.length - 1] = last + segment;
    } else sentences.push(segment);
  }
  return sentences;
}
