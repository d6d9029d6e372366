import type { Course } from '../../course/course.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import type { Day, Fact } from '../../record/fact.ts';

/** What a journal is made of. */
export type EntryFact = Extract<Fact, { readonly kind: 'answered' | 'noted' | 'bookmarked' }>;

export type EntryKind = 'reflection' | 'table' | 'note' | 'bookmark';

/** Something the learner wrote or marked, as it stands now. */
export type Entry = {
  /** The activity, the note or the bookmarked lesson: kept through every change. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Null when the course no longer has the lesson. */
  readonly lesson: LessonOutline | null;
  /** The fact in which it stands; where it is deleted, the last one with words. */
  readonly fact: EntryFact;
  /** When it was begun: its place in the journal, which no change moves. */
  readonly begun: Day;
  /** Deleted, and to be brought back. */
  readonly deleted: boolean;
};

/**
 * Everything that belongs into the journal beside commitments, what was deleted included; what was
 * begun last comes first.
 *
 * @param facts in their order, the earliest first
 */
export function journalOf(course: Course, facts: readonly Fact[]): readonly Entry[] {
  const lessons = lessonsByAnyName(course);
  const entries = new Map<string, Entry>();
  for (const fact of facts) {
    const kind = kindOf(fact);
    if (kind === null || !isEntry(fact)) continue;
    const id = idOf(fact);
    const before = entries.get(id);
    if (!isEmpty(fact)) {
      const lesson = lessons.get(fact.lesson) ?? null;
      entries.set(id, { id, kind, lesson, fact, begun: before?.begun ?? fact.on, deleted: false });
    } else if (before?.kind === 'bookmark') {
      entries.delete(id);
    } else if (before !== undefined) {
      entries.set(id, { ...before, deleted: true });
    }
  }
  return [...entries.values()].toReversed();
}

/** The learner's own words in an entry, a line for each row of a table; '' for a bookmark. */
export function wordsOf(fact: EntryFact): string {
  if (fact.kind === 'noted') return fact.text;
  if (fact.kind === 'bookmarked') return '';
  const { answer } = fact;
  if (answer.kind === 'reflection') return answer.text;
  if (answer.kind !== 'audit') return '';
  return answer.rows
    .filter(({ verdict, effect, remedy }) => verdict !== null || effect !== '' || remedy !== '')
    .map(({ subject, effect, remedy }) => [subject, effect, remedy].filter(Boolean).join(' · '))
    .join('\n');
}

/** What an entry is of: facts of one id are its versions. Null for what is no entry. */
export function entryIdOf(fact: Fact): string | null {
  return isEntry(fact) && kindOf(fact) !== null ? idOf(fact) : null;
}

function isEntry(fact: Fact): fact is EntryFact {
  return fact.kind === 'answered' || fact.kind === 'noted' || fact.kind === 'bookmarked';
}

function kindOf(fact: Fact): EntryKind | null {
  if (fact.kind === 'noted') return 'note';
  if (fact.kind === 'bookmarked') return 'bookmark';
  if (fact.kind !== 'answered') return null;
  if (fact.answer.kind === 'reflection') return 'reflection';
  return fact.answer.kind === 'audit' ? 'table' : null;
}

function idOf(fact: EntryFact): string {
  if (fact.kind === 'noted') return `note ${fact.note}`;
  return fact.kind === 'bookmarked' ? `bookmark ${fact.lesson}` : fact.activity;
}

function isEmpty(fact: EntryFact): boolean {
  return fact.kind === 'bookmarked' ? !fact.kept : wordsOf(fact).trim() === '';
}

function lessonsByAnyName(course: Course): ReadonlyMap<string, LessonOutline> {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return new Map([
    ...lessons.flatMap((lesson) => lesson.formerly.map((id) => [id as string, lesson] as const)),
    ...lessons.map((lesson) => [lesson.id as string, lesson] as const),
  ]);
}
