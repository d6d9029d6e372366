import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { GlossaryEntry } from '../course/glossary.ts';
import type { Part } from '../course/lesson.ts';
import type { OwnWords } from './own-words.ts';
import { emptyIndex, findAll, findAny } from './query.ts';
import type { SearchDocument } from './query.ts';
import type { Indexed, LessonName, SearchIndex } from './search-index.ts';
import { markWords, snippet } from './snippet.ts';
import type { Marked } from './snippet.ts';

/** A passage that the learner wrote. */
export type OwnHit = {
  readonly own: OwnWords;
  /** Null when the course has no such lesson any more. */
  readonly lesson: LessonName | null;
  /** What was asked; null while the lesson has not been read. */
  readonly question: string | null;
  readonly piece: Marked;
};

/** A lesson, and the parts of it in which something was found. */
export type LessonHit = {
  readonly lesson: LessonName;
  readonly title: Marked;
  /** A piece of its summary when something was found there or in its title, else nothing. */
  readonly piece: Marked;
  readonly parts: readonly PartHit[];
};

export type PartHit = {
  readonly part: Pick<Part, 'id' | 'title'>;
  readonly title: Marked;
  readonly piece: Marked;
};

export type TermHit = {
  readonly entry: GlossaryEntry;
  readonly title: Marked;
  readonly piece: Marked;
};

/** How much was found, and the best of it in its order. */
export type Group<Hit> = { readonly count: number; readonly best: readonly Hit[] };

export type Findings = {
  readonly own: Group<OwnHit>;
  readonly lessons: Group<LessonHit>;
  readonly terms: Group<TermHit>;
};

/** More than these are no choice any more. */
const shown = 12;

/** More than these of a lesson are no help in choosing it. */
const partsShown = 3;

/** What the learner wrote, ready to be searched. */
export type OwnIndex = {
  readonly index: MiniSearch<SearchDocument>;
  readonly words: ReadonlyMap<string, OwnWords>;
};

export function openOwnIndex(words: readonly OwnWords[]): OwnIndex {
  const index = emptyIndex();
  index.addAll(words.map(({ id, text }) => ({ id, text })));
  return { index, words: new Map(words.map((each) => [each.id, each])) };
}

/** Everything that a query finds. Pieces of text are cut for what is shown, and for nothing else. */
export function findEverything(query: string, course: SearchIndex, own: OwnIndex): Findings {
  const all = [findAll(course.index, query), findAll(own.index, query)] as const;
  // Where one of the two has all the words, some of them are no find in the other.
  const [inCourse, inOwn] = all.some((results) => results.length > 0)
    ? all
    : [findAny(course.index, query), findAny(own.index, query)];
  const lessons = new Map<string, LessonResults>();
  const terms: Sought<'term'>[] = [];
  for (const result of inCourse) {
    const indexed = course.documents.get(String(result.id));
    if (indexed === undefined) continue;
    const words = new Set(result.terms);
    if (indexed.kind === 'term') {
      terms.push({ indexed, words });
      continue;
    }
    // A lesson stands where its best part or its title stands.
    const { lesson } = indexed;
    const results = lessons.get(lesson.id) ?? { lesson, title: null, parts: [] };
    if (indexed.kind === 'part') results.parts.push({ indexed, words });
    else results.title = { indexed, words };
    lessons.set(lesson.id, results);
  }
  return {
    own: group(inOwn, (result) => ownHit(result, course, own)),
    lessons: group([...lessons.values()], lessonHit),
    terms: group(terms, termHit),
  };
}

function group<Result, Hit>(results: readonly Result[], hit: (result: Result) => Hit): Group<Hit> {
  return { count: results.length, best: results.slice(0, shown).map(hit) };
}

/** A document of the index, and the words of it that the query found. */
type Sought<Kind extends Indexed['kind']> = {
  readonly indexed: Extract<Indexed, { readonly kind: Kind }>;
  readonly words: ReadonlySet<string>;
};

type LessonResults = {
  readonly lesson: LessonName;
  title: Sought<'lesson'> | null;
  readonly parts: Sought<'part'>[];
};

function ownHit(result: SearchResult, course: SearchIndex, { words }: OwnIndex): OwnHit {
  const own = words.get(String(result.id));
  if (own === undefined) throw new Error(`Nobody wrote ${String(result.id)}.`);
  return {
    own,
    lesson: course.lessons.get(own.lesson) ?? null,
    question: own.activity === null ? null : (course.questions.get(own.activity) ?? null),
    piece: snippet(own.text, new Set(result.terms), 220),
  };
}

function lessonHit({ lesson, title, parts }: LessonResults): LessonHit {
  return {
    lesson,
    title: markWords(lesson.title, title?.words ?? new Set()),
    piece: title === null ? [] : snippet(title.indexed.text, title.words),
    parts: parts.slice(0, partsShown).map(({ indexed: { part, text }, words }) => ({
      part,
      title: markWords(part.title, words),
      piece: snippet(text, words),
    })),
  };
}

function termHit({ indexed: { entry, text }, words }: Sought<'term'>): TermHit {
  return { entry, title: markWords(entry.term, words), piece: snippet(text, words) };
}
