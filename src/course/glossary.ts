import type { Words } from '../ui/prose.ts';
import type { LessonLink } from './course.ts';

/** `the-flip`: the slug of a term, and the fragment of its entry on the glossary's page. */
export type TermId = string & { readonly __brand: 'TermId' };

/** A term of the course and what it means. */
export type GlossaryEntry = {
  readonly id: TermId;
  readonly term: string;
  /** Other forms under which lessons use it: plurals, short forms, other names. */
  readonly also: readonly string[];
  /** At least one paragraph. */
  readonly meaning: readonly Words[];
  /** The lesson that explains it. */
  readonly lesson: Pick<LessonLink, 'id' | 'mile' | 'title'>;
};

/** Every term of the course, by the alphabet. Empty when the course has no glossary. */
export type Glossary = readonly GlossaryEntry[];

/** What stands under one letter: `F`, or `0–9`. */
export type LetterGroup = { readonly letter: string; readonly entries: Glossary };

/** The entries under their letters; both stay in the glossary's order. */
export function byLetter(glossary: Glossary): readonly LetterGroup[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary) {
    const letter = letterOf(entry.term);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/**
 * Other names of a term, for a reader: of its forms those that are more than a longer or shorter form
 * of the term or of one another. “Gimmicks” tells nobody anything.
 */
export function otherNames({ term, also }: GlossaryEntry): readonly string[] {
  const names = [term, ...also];
  const isBent = (form: string, place: number) =>
    names.some((name, other) => other < place && extend(form, name));
  return names.filter((name, place) => place > 0 && !isBent(name, place));
}

/** Whether one of two texts is the other and more words, or a plural of it, whatever their case. */
function extend(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((text) => orderedBy(text).toLowerCase())
    .toSorted((a, b) => a.length - b.length);
  return long.startsWith(short) && /^(?:\W.*|\w{0,2})$/s.test(long.slice(short.length));
}

/** What a term is ordered by: “The flip” stands under F, where a reader looks for it. */
export function orderedBy(term: string): string {
  return term
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?)\s+(?=[\p{L}\p{N}])/iu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

function letterOf(term: string): string {
  const [first = ''] = orderedBy(term);
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
