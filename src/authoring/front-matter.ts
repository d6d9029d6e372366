import type { Root } from 'mdast';
import { isScalar, isSeq, type Node } from 'yaml';
import { fileStart, type Note, type Point } from './mistake.ts';
import { readEntries, type Entry, type Keys } from './front-matter-entries.ts';

/** A text of the front matter and where it stands. */
export type FoundText = { readonly text: string; readonly at: Point };

/** The keys at the head of a file. Whatever a reader of them finds amiss is noted by itself. */
export type FrontMatter = {
  readonly has: (key: string) => boolean;
  /** Where a key's value stands, or the head of the file when it is not there. */
  readonly at: (key: string) => Point;
  /** A text in one line; null when there is none. */
  readonly text: (key: string) => string | null;
  /** A text that may be empty, `''`; null when the key is not there. */
  readonly textOrNothing: (key: string) => string | null;
  /** A list of texts; empty when there is none. */
  readonly texts: (key: string) => readonly FoundText[];
  /** A whole number from 1 to 999; null when there is none. */
  readonly number: (key: string) => number | null;
};

/**
 * Reads the front matter of a file. Notes when it is missing or not YAML, and every key that is
 * unknown, missing or empty.
 */
export function readFrontMatter(tree: Root, keys: Keys, note: Note): FrontMatter {
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? first : null;
  if (!yaml) noteNoFrontMatter(tree, keys, note);
  const entries = yaml ? readEntries(yaml, keys, note) : new Map<string, Entry>();
  return frontMatterOf(entries, note);
}

function noteNoFrontMatter(tree: Root, keys: Keys, note: Note): void {
  const needed = Object.keys(keys).filter((key) => keys[key]);
  const open = tree.children[0]?.type === 'thematicBreak';
  const message = open
    ? 'The front matter that opens here is never closed.'
    : 'This file does not begin with front matter.';
  const remedy = open
    ? 'Write a line of `---` after its last key.'
    : `Begin with a line of \`---\`, then ${needed.map((key) => `\`${key}: …\``).join(', ')}, then \`---\`.`;
  note(fileStart, message, remedy);
}

function frontMatterOf(entries: ReadonlyMap<string, Entry>, note: Note): FrontMatter {
  const textOrNothing = (key: string): string | null => {
    const entry = entries.get(key);
    return entry?.value ? readText(entry.value, entry.at, `\`${key}\``, note) : null;
  };
  return {
    has: (key) => entries.has(key),
    at: (key) => entries.get(key)?.at ?? fileStart,
    textOrNothing,
    text: (key) => {
      const text = textOrNothing(key);
      if (text !== '') return text;
      note(entries.get(key)?.at ?? fileStart, `\`${key}\` has no words.`, 'Write some.');
      return null;
    },
    texts: (key) => {
      const entry = entries.get(key);
      if (!entry?.value) return [];
      if (!isSeq<Node | null>(entry.value)) {
        note(entry.at, `\`${key}\` is not a list.`, `Write each on its own line: \`  - …\`.`);
        return [];
      }
      return entry.value.items.flatMap((item) => {
        const at = item ? entry.place(item) : entry.at;
        const text = readText(item, at, `This item of \`${key}\``, note);
        if (text === '') note(at, `An item of \`${key}\` is empty.`, 'Write it or take it out.');
        return text ? [{ text, at }] : [];
      });
    },
    number: (key) => {
      const entry = entries.get(key);
      if (!entry?.value) return null;
      const number = isScalar(entry.value) ? entry.value.value : null;
      if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 999) {
        return number;
      }
      const message = `\`${key}\` is not a whole number from 1 to 999.`;
      note(entry.at, message, `Write it in digits, without quotes: \`${key}: 6\`.`);
      return null;
    },
  };
}

function readText(node: Node | null, at: Point, what: string, note: Note): string | null {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ');
  const remedy = isScalar(node)
    ? `Put it in quotes: \`'${String(value)}'\`.`
    : 'Write it as words; put them in quotes if they begin with a sign like `*` or `[`.';
  note(at, `${what} is not text.`, remedy);
  return null;
}
