import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { nameOf, textOf } from '../activities/markdown.ts';
import type { Placed } from '../activities/reader.ts';
import type { Prose } from '../ui/prose.ts';
import type { LessonReading } from './lesson-reading.ts';
import { noHtml } from './read-words.ts';

/** Reads running text as it may stand in a part and in an item of a list; null when it may not. */
export function readProse(node: RootContent, reading: LessonReading): Prose | null {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reading);
    case 'list':
      return readList(node, reading);
    case 'table':
      return readTable(node, reading);
    case 'code':
      return { kind: 'code-sample', text: node.value };
    case 'thematicBreak':
      return { kind: 'rule' };
    case 'html':
      reading.mistake(node, ...noHtml(node.value));
      return null;
    case 'definition': {
      const remedy = 'Write the address right behind the words: `[words](2-other.md)`.';
      reading.mistake(node, 'Lessons do not keep addresses apart from their links.', remedy);
      return null;
    }
    default: {
      const message = `A list cannot hold ${nameOf(node)}.`;
      const remedy = 'Put an empty line before it and begin it at the start of the line.';
      reading.mistake(node, message, remedy);
      return null;
    }
  }
}

function readParagraph(paragraph: Paragraph, reading: LessonReading): Prose | null {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'image' && rest.length === 0) {
    const picture = reading.picture(first);
    return picture && { kind: 'figure', picture, caption: first.title ? [first.title] : [] };
  }
  noteColons(paragraph, reading);
  return { kind: 'paragraph', text: reading.words(paragraph.children) };
}

/** Three colons that Markdown took for text are always meant for more. */
function noteColons(paragraph: Paragraph, reading: LessonReading): void {
  const lines = textOf(paragraph).split('\n');
  const index = lines.findIndex((text) => text.trimStart().startsWith(':::'));
  const line = lines[index];
  if (line === undefined) return;
  const closes = /^\s*:+\s*$/.test(line);
  const message = closes
    ? 'This `:::` closes nothing.'
    : 'This line opens nothing, though it begins with `:::`.';
  const remedy = closes
    ? 'Take it out, or look above for what was closed too early.'
    : 'Write it on a line of its own, without spaces before `{`: `:::choice{#pos-batteries}`.';
  reading.mistake({ position: lineOf(paragraph, index) }, message, remedy);
}

function lineOf({ position }: Paragraph, index: number): Placed['position'] {
  if (!position || index === 0) return position;
  return { ...position, start: { line: position.start.line + index, column: 1 } };
}

function readList(list: List, reading: LessonReading): Prose {
  const boxed = list.children.find((item) => typeof item.checked === 'boolean');
  if (boxed) {
    const remedy = 'Put `:::choice{#id}` before the question, or take the boxes out.';
    reading.mistake(boxed, 'Boxes to tick stand only in a choice.', remedy);
  }
  const items = list.children.map((item) => readItems(item, reading));
  return { kind: 'list', ordered: list.ordered ?? false, items };
}

function readItems({ children }: ListItem, reading: LessonReading): readonly Prose[] {
  return children.map((child) => readProse(child, reading)).filter((prose) => prose !== null);
}

function readTable({ children }: Table, reading: LessonReading): Prose {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell) => reading.words(cell.children)),
  );
  return { kind: 'table', head, rows };
}
