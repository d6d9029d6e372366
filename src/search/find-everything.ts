import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { GlossaryEntry } from '../course/glossary.ts';
import type { Part } from '../course/lesson.ts';
import type { OwnWords } from './own-words.ts';
import { emptyIndex, find } from './query.ts';
import type { SearchDocument } from './query.ts';
import type { LessonName, SearchIndex } from './search-index.ts';
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
  /** A piece of its summary when that is where something was found, else nothing. */
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

/** What was found, each group best first. */
export type Findings = {
  readonly own: readonly OwnHit[];
  readonly lessons: readonly LessonHit[];
  readonly terms: readonly TermHit[];
};

export const nothing: Findings = { own: [], lessons: [], terms: [] };

/** More than this of a lesson are no help in choosing. */
const partsShown = 3;

/** What the learner wrote, ready to be searched. */
export type OwnIndex = {
  readonly index: MiniSearch<SearchDocument>;
  readonly words: ReadonlyMap<string, OwnWords>;
};

export function openOwnIndex(words: readonly OwnWords[]): OwnIndex {
  const index = emptyIndex();
  index.addAll(words.map(({ activity, text }) => ({ id: activity, text })));
  return { index, words: new Map(words.map((each) => [each.activity, each])) };
}

/** Everything that a query finds. */
export function findEverything(query: string, course: SearchIndex, own: OwnIndex): Findings {
  const found = find(course.index, query);
  return {
    own: find(own.index, query).flatMap((result) => ownHit(result, course, own) ?? []),
    lessons: lessonHits(found, course),
    terms: found.flatMap((result) => termHit(result, course) ?? []),
  };
}

function ownHit(result: SearchResult, course: SearchIndex, { words }: OwnIndex): OwnHit | null {
  const own = words.get(String(result.id));
  if (own === undefined) return null;
  return {
    own,
    lesson: course.lessons.get(own.lesson) ?? null,
    question: course.questions.get(own.activity) ?? null,
    piece: snippet(own.text, soughtIn(result), 220),
  };
}

function termHit(result: SearchResult, { documents }: SearchIndex): TermHit | null {
  const indexed = documents.get(String(result.id));
  if (indexed?.kind !== 'term') return null;
  const { entry, text } = indexed;
  const sought = soughtIn(result);
  return { entry, title: markWords(entry.term, sought), piece: snippet(text, sought) };
}

/* A lesson stands where its best part or its title stands. */
function lessonHits(
  found: readonly SearchResult[],
  { documents }: SearchIndex,
): readonly LessonHit[] {
  const hits = new Map<string, LessonHit>();
  for (const result of found) {
    const indexed = documents.get(String(result.id));
    if (indexed === undefined || indexed.kind === 'term') continue;
    const { lesson, text } = indexed;
    const sought = soughtIn(result);
    const hit = hits.get(lesson.id) ?? {
      lesson,
      title: [{ text: lesson.title, isMarked: false }],
      piece: [],
      parts: [],
    };
    if (indexed.kind === 'lesson') {
      const title = markWords(lesson.title, sought);
      hits.set(lesson.id, { ...hit, title, piece: snippet(text, sought) });
      continue;
    }
    const { part } = indexed;
    const partHit = { part, title: markWords(part.title, sought), piece: snippet(text, sought) };
    hits.set(lesson.id, { ...hit, parts: [...hit.parts, partHit].slice(0, partsShown) });
  }
  return [...hits.values()];
}

function soughtIn({ terms }: SearchResult): ReadonlySet<string> {
  return new Set(terms);
}
