import type { Emphasis, Heading, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../activities/markdown.ts';
import type { Reading } from '../activities/reader.ts';
import type { FoundText } from './front-matter.ts';
import { pointIn } from './point-in.ts';

/** The other forms of a term, and the paragraphs below them. */
export type TakenForms = {
  readonly also: readonly FoundText[];
  readonly rest: readonly Paragraph[];
};

/** Takes the line `*also: other form, plural*` from the top of an entry, when there is one. */
export function takeForms(paragraphs: readonly Paragraph[], { mistake }: Reading): TakenForms {
  const [first, ...others] = paragraphs;
  for (const paragraph of others.filter(({ children: [line] }) => isAlsoLine(line))) {
    const remedy = 'Move it up, right under the `## Term`.';
    mistake(paragraph, 'The line of other forms does not stand under its term.', remedy);
  }
  const [line, next, ...more] = first?.children ?? [];
  if (first === undefined || !isAlsoLine(line)) return { also: [], rest: paragraphs };
  const also = readForms(line, mistake);
  if (next === undefined) return { also, rest: others };
  if (next.type === 'text' && next.value.startsWith('\n')) {
    const below = { ...first, children: [{ ...next, value: next.value.slice(1) }, ...more] };
    return { also, rest: [below, ...others] };
  }
  const remedy = 'Close it with `*` at the end of the line, and go on in the next one.';
  mistake(next, 'The line of other forms goes on after it has ended.', remedy);
  return { also, rest: others };
}

function isAlsoLine(node: PhrasingContent | undefined): node is Emphasis {
  return node?.type === 'emphasis' && /^also\s*:/i.test(textOf(node));
}

function readForms(line: Emphasis, mistake: Reading['mistake']): readonly FoundText[] {
  const [words, more] = line.children;
  if (words?.type !== 'text' || more !== undefined) {
    const remedy = 'Write them without marks: `*also: the flips, flip around*`.';
    mistake(line, 'Other forms are plain words.', remedy);
    return [];
  }
  const forms = [...words.value.matchAll(/(?<=[:,])[^,]*/g)].map(({ 0: form, index }) => ({
    text: form.trim().replaceAll(/\s+/g, ' '),
    at: pointIn(words, index + form.length - form.trimStart().length),
  }));
  if (forms.some(({ text }) => text === '')) {
    const remedy = 'Write one form after the other, `*also: one, two*`, or take the line out.';
    mistake(line, 'The line of other forms has a gap.', remedy);
  }
  return forms.filter(({ text }) => text !== '');
}

/** The lesson that an entry names, and the paragraphs above its line. */
export type TakenLesson = {
  readonly lesson: FoundText | null;
  readonly rest: readonly Paragraph[];
};

const lessonLine = /(^|\n)explained in:[ \t]*(.*)$/i;

/** Takes the line `Explained in: pos/the-flip` from the end of an entry. Notes when there is none. */
export function takeLesson(
  paragraphs: readonly Paragraph[],
  heading: Heading,
  { mistake }: Reading,
): TakenLesson {
  const last = paragraphs.at(-1);
  const end = last?.children.at(-1);
  const found = end?.type === 'text' ? lessonLine.exec(end.value) : null;
  const isLine = found !== null && (found[1] === '\n' || last?.children.length === 1);
  if (last === undefined || end?.type !== 'text' || found === null || !isLine) {
    const elsewhere = paragraphs.find((each) => /^explained in:/im.test(textOf(each)));
    const message = elsewhere
      ? 'The line that names the lesson is not the last one, or is not plain text.'
      : `“${textOf(heading)}” does not say which lesson explains it.`;
    const remedy = 'End the entry with a line of plain text: `Explained in: pos/the-flip`.';
    mistake(elsewhere ?? heading, message, remedy);
    return { lesson: null, rest: paragraphs.filter((each) => each !== elsewhere) };
  }
  const [whole, , text = ''] = found;
  const at = pointIn(end, found.index + whole.length - text.length);
  const above = { ...end, value: end.value.slice(0, found.index) };
  const children = [...last.children.slice(0, -1), ...(above.value === '' ? [] : [above])];
  const others = paragraphs.slice(0, -1);
  const rest = children.length === 0 ? others : [...others, { ...last, children }];
  return { lesson: { text: text.trim(), at }, rest };
}
