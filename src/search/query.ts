import MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { wordsIn } from './words-in.ts';

/** What can be found: a title, a part's title, what is said and what is asked. */
export type SearchDocument = {
  readonly id: string;
  readonly title?: string;
  readonly part?: string;
  readonly text: string;
  readonly questions?: string;
};

/** An index that nothing has been added to. Titles count more than what stands under them. */
export function emptyIndex(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: ['title', 'part', 'text', 'questions'],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    // The words come folded; there is nothing left to do to them.
    processTerm: (word) => word,
    searchOptions: { boost: { title: 3, part: 1.5, questions: 0.5 } },
  });
}

/**
 * What has all the words of a query, best first: as they are, or as beginnings of words; where nothing
 * has, the same with typing errors forgiven. So a query that is spelled right finds what it says.
 */
export function findAll(index: MiniSearch<SearchDocument>, query: string): readonly SearchResult[] {
  const exact = ask(index, query, { ...asWritten, combineWith: 'AND' });
  return exact.length > 0 ? exact : ask(index, query, { ...withErrors, combineWith: 'AND' });
}

/** What has any of the words of a query: for when nothing has them all. */
export function findAny(index: MiniSearch<SearchDocument>, query: string): readonly SearchResult[] {
  return ask(index, query, { ...withErrors, combineWith: 'OR' });
}

function ask(
  index: MiniSearch<SearchDocument>,
  query: string,
  options: SearchOptions,
): readonly SearchResult[] {
  const words = tellingWords(query);
  return words.length === 0 ? [] : index.search(words.join(' '), options);
}

/* The last word may still be under way; a short word before it is meant as it stands ("he", "her"). */
const asWritten: SearchOptions = {
  prefix: (word, place, words) => place === words.length - 1 || word.length >= 4,
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/*
 * One slip in a word of four or five letters, two from six on: two letters that changed places count as
 * two. None in a number or in what is shorter, where the next word is too near.
 */
const withErrors: SearchOptions = {
  ...asWritten,
  fuzzy: (word) => {
    if (word.length < 4 || /\p{N}/u.test(word)) return false;
    return word.length < 6 ? 1 : 2;
  },
};

/** Words of a query without those that stand in every text, unless there are no others. */
function tellingWords(query: string): readonly string[] {
  const words = wordsIn(query).map(({ word }) => word);
  const telling = words.filter((word) => !everywhere.has(word));
  return telling.length > 0 ? telling : words;
}

const everywhere: ReadonlySet<string> = new Set(
  'a an and are as at be but by do for from has have how i in is it its me my of on or our so that the their them they this to was we what when where which who why will with you your'.split(
    ' ',
  ),
);
