import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { nameOf, textOf } from '../activities/markdown.ts';
import { suggest } from '../activities/nearest.ts';
import type { Reading } from '../activities/reader.ts';
import { nameItems, slugOf } from '../activities/slug.ts';
import { trimWords } from '../activities/trim-words.ts';
import type { GlossaryEntry, TermId } from '../course/glossary.ts';
import type { LessonId } from '../course/lesson.ts';
import { checkForms } from './check-forms.ts';
import { closeContainers } from './close-containers.ts';
import type { FoundText } from './front-matter.ts';
import { slashed } from './list-folder.ts';
import type { SourceText } from './load-sources.ts';
import { fileStart, type Note, type Point } from './mistake.ts';
import { followLinks, type Atlas } from './read-link.ts';
import { readWords } from './read-words.ts';
import { splitParts, type Stretch } from './split-parts.ts';
import { takeForms, takeLesson } from './term-lines.ts';

/** An entry of the glossary that does not know yet where on the road its lesson lies. */
export type EntryDraft = Omit<GlossaryEntry, 'lesson'> & {
  readonly explainedIn: LessonId;
  /** Where its heading stands. */
  readonly at: Point;
};

/** A lesson that an entry may name, and the ids it had before. */
export type KnownLesson = { readonly id: string; readonly formerly: readonly string[] };

/**
 * Reads `glossary.md`: under each `## Term` an optional line `*also: other forms*`, one or more
 * paragraphs, and a last line `Explained in: pos/the-flip`. What is amiss is noted, and an entry that
 * cannot do without it is left out.
 */
export function readGlossary(
  source: SourceText,
  tree: Root,
  atlas: Atlas,
  lessons: readonly KnownLesson[],
): readonly EntryDraft[] {
  const { note } = source;
  const mistake: Reading['mistake'] = ({ position }, message, remedy) => {
    note(position?.start ?? fileStart, message, remedy);
  };
  const link = followLinks(slashed(source.path), atlas, mistake);
  const words: Reading['words'] = (line) => readWords(line, link, mistake);
  const reading: Reading = { mistake, words, nameItems };
  const [front] = tree.children;
  if (front?.type === 'yaml') {
    mistake(front, 'The glossary has no front matter.', 'Take it out and begin with `## Term`.');
  }
  const stretches = splitParts(closeContainers(tree, note));
  if (stretches.every(({ heading }) => heading === null)) {
    note(fileStart, 'The glossary has no terms.', 'Begin one with `## Term`, or delete the file.');
  }
  const read = stretches.map((stretch) => readEntry(stretch, reading));
  const entries = read.filter((entry) => entry !== null);
  const forms = entries.flatMap(({ term, at, also }) => [{ text: term, at }, ...also]);
  checkForms(forms, note);
  return entries.flatMap((entry) => settle(entry, lessons, note) ?? []);
}

/** An entry as it stands in the file. */
type ReadEntry = {
  readonly term: string;
  readonly at: Point;
  readonly also: readonly FoundText[];
  readonly meaning: GlossaryEntry['meaning'];
  readonly lesson: FoundText | null;
};

function readEntry({ heading, content }: Stretch, reading: Reading): ReadEntry | null {
  if (heading === null) {
    const [first] = content;
    const remedy = 'Take it out, or put it under a `## Term`.';
    if (first) reading.mistake(first, 'Nothing can stand before the first term.', remedy);
    return null;
  }
  const { also, rest } = takeForms(keepParagraphs(content, reading), reading);
  const { lesson, rest: paragraphs } = takeLesson(rest, heading, reading);
  const term = readTerm(heading, reading);
  if (paragraphs.length === 0 && term !== '') {
    const remedy = 'Say under it in a sentence or two what it means.';
    reading.mistake(heading, `“${term}” is not explained.`, remedy);
  }
  const meaning = paragraphs.map(({ children }) => trimWords(reading.words(children)));
  return { term, at: heading.position?.start ?? fileStart, also, meaning, lesson };
}

function readTerm(heading: Heading, { mistake }: Reading): string {
  if (heading.children.some(({ type }) => type !== 'text')) {
    mistake(heading, 'A term is plain words.', 'Take the marks out of this heading.');
  }
  return textOf(heading).trim().replaceAll(/\s+/g, ' ');
}

function keepParagraphs(
  content: readonly RootContent[],
  { mistake }: Reading,
): readonly Paragraph[] {
  return content.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    const remedy =
      node.type === 'heading'
        ? 'Begin every term with `##`; the page has a title of its own.'
        : 'Write paragraphs of text and nothing else.';
    mistake(node, `An entry cannot hold ${nameOf(node)}.`, remedy);
    return [];
  });
}

/** The entry with its ids; null without a lesson that is there, which is noted. */
function settle(
  { term, at, also, meaning, lesson }: ReadEntry,
  lessons: readonly KnownLesson[],
  note: Note,
): EntryDraft | null {
  if (lesson === null) return null;
  if (!lessons.some(({ id }) => id === lesson.text)) {
    const renamed = lessons.find(({ formerly }) => formerly.includes(lesson.text));
    const ids = lessons.map(({ id }) => id);
    const remedy = renamed ? `It is called \`${renamed.id}\` now.` : suggest(lesson.text, ids);
    note(lesson.at, `There is no lesson \`${lesson.text}\`.`, remedy);
    return null;
  }
  const id = slugOf(term) as TermId;
  const explainedIn = lesson.text as LessonId;
  return { id, term, also: also.map(({ text }) => text), meaning, explainedIn, at };
}
