import type { TermId } from '../course/glossary.ts';
import type { LessonId } from '../course/lesson.ts';
import { checkTerms, type TermRemark } from './check-terms.ts';
import { openFinder, type FindTerms } from './find-terms.ts';
import { shown } from './list-folder.ts';
import { markTerms } from './mark-terms.ts';
import { noteIn, type Mistake } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { placeOfTerm } from './place-of-term.ts';
import type { Leg } from './publish.ts';
import type { EntryDraft } from './read-glossary.ts';

/** A course whose lessons show their terms, and what its authors may want to know about them. */
export type MarkedCourse = {
  readonly legs: readonly Leg[];
  readonly warnings: readonly Mistake[];
};

/**
 * Marks the first use of every term in every lesson.
 *
 * @param sources the lessons' files, to say where in them something stands
 * @param glossary the path of the glossary's file
 */
export function markCourse(
  legs: readonly Leg[],
  entries: readonly EntryDraft[],
  sources: readonly ParsedLesson[],
  glossary: string,
): MarkedCourse {
  const find = openFinder(entries.map(({ id, term, also }) => ({ id, forms: [term, ...also] })));
  const road: { lesson: LessonId; used: readonly TermId[] }[] = [];
  const marked = legs.map((leg) => ({
    ...leg,
    lessons: leg.lessons.map((lesson) => {
      const { parts, used } = markTerms(lesson.parts, find);
      road.push({ lesson: lesson.id, used });
      return { ...lesson, parts };
    }),
  }));
  const warnings: Mistake[] = [];
  for (const remark of checkTerms(entries, road)) {
    const entry = entries.find(({ id }) => id === remark.term);
    if (entry !== undefined) warn(remark, entry, { sources, glossary, find, warnings });
  }
  return { legs: marked, warnings };
}

function warn(
  remark: TermRemark,
  { term, at, explainedIn }: EntryDraft,
  {
    sources,
    glossary,
    find,
    warnings,
  }: {
    readonly sources: readonly ParsedLesson[];
    readonly glossary: string;
    readonly find: FindTerms;
    readonly warnings: Mistake[];
  },
): void {
  switch (remark.kind) {
    case 'unused': {
      const remedy = 'Add the form that lessons use, `*also: …*`, or take the entry out.';
      const note = noteIn(shown(glossary), warnings, 'warning');
      note(at, `No lesson’s text uses “${term}”.`, remedy);
      break;
    }
    case 'early': {
      const lesson = sources.find(({ id }) => id === remark.lesson);
      if (lesson === undefined) return;
      const remedy =
        'Say here in a few words what it is, or name an earlier lesson in the glossary.';
      const message = `“${term}” is used here, and explained later, in \`${explainedIn}\`.`;
      noteIn(shown(lesson.path), warnings, 'warning')(
        placeOfTerm(lesson, remark.term, find),
        message,
        remedy,
      );
    }
  }
}
