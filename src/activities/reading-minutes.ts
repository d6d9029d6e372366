/**
 * Grown people read English non-fiction silently at 238 words a minute. Brysbaert, “How many words do
 * we read per minute?”, Journal of Memory and Language 109 (2019). Ours read on phones, between
 * customers, and for many of them English is not the first language.
 */
const wordsPerMinute = 200;

/** About how long it takes to read so many words, in minutes and parts of one. */
export function readingMinutes(words: number): number {
  return words / wordsPerMinute;
}
