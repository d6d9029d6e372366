import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import { nameOf, textOf } from '../activities/markdown.ts';
import { suggest } from '../activities/nearest.ts';
import { promptBounds, type Prompt } from '../course/syllabus.ts';
import type { FoundText } from './front-matter.ts';
import { fileStart, type Note, type Point } from './mistake.ts';

/** What stands behind each key of a list like `- Bring: a story`. */
export type KeyLines = ReadonlyMap<string, FoundText>;

/**
 * Takes the list of `- Key: words` from the top of some content.
 *
 * @param keys as authors write them, in small letters
 */
export function takeKeyLines(
  content: readonly RootContent[],
  keys: readonly string[],
  note: Note,
): { readonly lines: KeyLines; readonly rest: readonly RootContent[] } {
  const [first, ...rest] = content;
  if (first?.type !== 'list') return { lines: new Map(), rest: content };
  return { lines: readKeyLines(first, keys, note), rest };
}

function readKeyLines(list: List, keys: readonly string[], note: Note): KeyLines {
  const lines = new Map<string, FoundText>();
  for (const item of list.children) {
    const at = placeOf(item);
    const text = plainly(textOf(item));
    const [, key = '', words = ''] = /^([a-z ]+):\s*(.*)$/i.exec(text) ?? [];
    const name = key.trim().toLowerCase();
    if (!keys.includes(name)) {
      const remedy = name === '' ? `Write \`- ${keys[0]}: …\`.` : suggest(name, keys);
      note(at, `“${text}” is not a line that can stand here.`, remedy);
    } else if (lines.has(name)) {
      note(at, `\`${name}\` stands here twice.`, 'Keep one of the two.');
    } else if (words === '') {
      note(at, `\`${name}\` is empty.`, 'Write something behind the colon, or take the line out.');
    } else lines.set(name, { text: words, at });
  }
  return lines;
}

/** A quote as a prompt: its first paragraph, and the line under it. Null when it cannot be one. */
export function readPrompt(quote: Blockquote, note: Note): Prompt | null {
  const [first, second, ...more] = quote.children;
  const extra = [first, second, ...more].find((node) => node && node.type !== 'paragraph');
  if (extra || more.length > 0) {
    const remedy =
      'A prompt is one paragraph, and one more under it for what is said in smaller letters.';
    note(placeOf(extra ?? more[0] ?? quote), 'This prompt holds too much.', remedy);
    return null;
  }
  const text = first ? plainly(textOf(first)) : '';
  if (text === '') {
    note(placeOf(quote), 'This prompt has no words.', 'Write its question behind the `>`.');
    return null;
  }
  const below = second ? plainly(textOf(second)) : '';
  checkLength(text, promptBounds.text, 'This prompt', first ?? quote, note);
  checkLength(below, promptBounds.more, 'The line under this prompt', second ?? quote, note);
  return { text, more: below };
}

function checkLength(text: string, most: number, what: string, node: RootContent, note: Note) {
  const length = [...text].length;
  if (length <= most) return;
  const message = `${what} has ${length} characters, and the wall has room for ${most}.`;
  note(placeOf(node), message, `Say it in ${most} characters or fewer.`);
}

/** Paragraphs as plain texts; anything else is noted and left out. */
export function readParagraphs(
  content: readonly RootContent[],
  where: string,
  note: Note,
): readonly string[] {
  const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph';
  for (const node of content.filter((each) => !isParagraph(each))) {
    note(placeOf(node), `${where} cannot hold ${nameOf(node)}.`, 'Write it as a paragraph.');
  }
  return content.filter(isParagraph).map((node) => {
    const dressed = node.children.find(({ type }) => type !== 'text');
    if (dressed) {
      const remedy = 'Take out emphasis, links and pictures.';
      note(placeOf(dressed), 'A syllabus is plain words.', remedy);
    }
    return plainly(textOf(node));
  });
}

export function placeOf({ position }: Pick<RootContent, 'position'>): Point {
  return position?.start ?? fileStart;
}

export function plainly(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
