import type { Glossary } from '../../src/course/glossary.ts';
import type { Inline, Words } from '../../src/ui/prose.ts';
import type { CourseReading } from '../../src/authoring/read-course.ts';
import { lesson, moduleFile, readFiles, type Files } from './write-lessons.ts';

/** A course of two lessons, `pos/one` and `pos/two`, with a glossary. */
export async function readWithGlossary(
  glossary: string,
  {
    one = 'Text.',
    two = 'Text.',
    beside = {},
  }: { one?: string; two?: string; beside?: Files } = {},
): Promise<CourseReading> {
  return readFiles({
    'glossary.md': glossary,
    '1-pos/module.md': moduleFile,
    '1-pos/1-one.md': lesson(one),
    '1-pos/2-two.md': lesson(two, 'title: Second\nsummary: A lesson.\nformerly: [pos/old]'),
    ...beside,
  });
}

/** An entry as an author writes it. */
export function entry(term: string, { also = '', lesson: id = 'pos/one', text = 'It is.' } = {}) {
  const forms = also === '' ? '' : `*also: ${also}*\n\n`;
  return `## ${term}\n\n${forms}${text}\n\nExplained in: ${id}\n\n`;
}

/** The terms that a reading marks in a lesson, as they stand in its text, in their order. */
export function termsIn({ pages }: CourseReading, id: string): readonly string[] {
  const found: string[] = [];
  const page = [...pages.values()].find((each) => each.lesson.id === id);
  JSON.stringify(page?.lesson.parts, (_, value: unknown) => {
    if (isTerm(value)) found.push(`${value.text} → ${value.to}`);
    return value;
  });
  return found;
}

export function isTerm(value: unknown): value is Extract<Inline, { kind: 'term' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'term';
}

/** Words as they were before terms were marked in them. */
export function unmarked(words: Words): Words {
  const plain: Inline[] = [];
  for (const inline of words) {
    const each: Inline =
      typeof inline === 'string'
        ? inline
        : inline.kind === 'term'
          ? inline.text
          : inline.kind === 'strong' || inline.kind === 'emphasis'
            ? { ...inline, text: unmarked(inline.text) }
            : inline;
    const last = plain.at(-1);
    if (typeof each === 'string' && typeof last === 'string') plain[plain.length - 1] = last + each;
    else plain.push(each);
  }
  return plain;
}

export function termNames(glossary: Glossary): readonly string[] {
  return glossary.map(({ term }) => term);
}
