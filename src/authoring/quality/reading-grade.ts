import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { splitWords } from '../../activities/split-words.ts';
import { splitSentences } from './split-sentences.ts';

/** The formula was made for samples of a hundred words; of fewer it says little. */
const fewestWords = 100;

/**
 * The American school grade in which a text can be read (Kincaid et al. 1975), or null when it is too
 * short to tell. It knows English only. Words in figures count neither as words nor as syllables.
 */
export function readingGrade(paragraphs: readonly string[]): number | null {
  const sentences = paragraphs
    .flatMap(splitSentences)
    .map(spelledWords)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length < fewestWords) return null;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + countSyllables(word), 0),
  });
}

/** How many words the longest sentence of a paragraph has. */
export function longestSentence(paragraph: string): number {
  const lengths = splitSentences(paragraph).map((sentence) => spelledWords(sentence).length);
  return Math.max(0, ...lengths);
}

function spelledWords(text: string): readonly string[] {
  return splitWords(text).filter((word) => /\p{L}/u.test(word));
}

/** Counting takes a while, and texts repeat their words. */
const counted = new Map<string, number>();

function countSyllables(word: string): number {
  const known = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, known);
  return known;
}
