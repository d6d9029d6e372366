import type { Yaml } from 'mdast';
import { isMap, isScalar, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { nearest, suggest } from '../activities/nearest.ts';
import { explainYaml } from './explain-yaml.ts';
import type { Note, Point } from './mistake.ts';

/** Which keys a kind of file has: `true` when it cannot do without. */
export type Keys = Readonly<Record<string, boolean>>;

/** What stands behind a key: null when it is empty or not YAML, which has been noted. */
export type Entry = { readonly value: Node | null; readonly at: Point; readonly place: Place };

/** Where a piece of the front matter stands in its file. */
export type Place = (node: Node) => Point;

/** Reads front matter by its keys. Notes what is not YAML, and keys that are unknown, missing or empty. */
export function readEntries(yaml: Yaml, keys: Keys, note: Note): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const head = { line: yaml.position?.start.line ?? 1, column: 1 };
  if ((yaml.value.match(/[[{]/g)?.length ?? 0) > mostBrackets) {
    const remedy = 'Write plain `key: value` lines and lists of `- text`.';
    note(head, 'The front matter has too many brackets.', remedy);
    return entries;
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml.value, { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(Math.min(offset, yaml.value.length));
    return { line: head.line + Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place: Place = (node) => pointAt(node.range?.[0] ?? 0);

  for (const error of [...document.errors, ...document.warnings]) {
    const { message, remedy } = explainYaml(error);
    note(pointAt(error.pos[0]), message, remedy);
  }
  const broken = document.errors.map((error) => error.pos[0]);
  const pairs = isMap<Node, Node | null>(document.contents) ? document.contents.items : [];
  const meant = new Set<string | null>();
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (Object.hasOwn(keys, key)) entries.set(key, readEntry(key, pair, broken, place, note));
    else {
      meant.add(nearest(key, Object.keys(keys)));
      note(place(pair.key), `\`${key}\` is not a key here.`, suggest(key, Object.keys(keys)));
    }
  }
  if (broken.length > 0) return entries; // what seems to be missing may be unreadable
  for (const key of Object.keys(keys)) {
    if (!keys[key] || entries.has(key) || meant.has(key)) continue;
    note(head, `The front matter has no \`${key}\`.`, `Write a line \`${key}: …\` into it.`);
  }
  return entries;
}

/* YAML's parser calls itself for each. */
const mostBrackets = 200;

function readEntry(
  name: string,
  { key, value }: Pair<Node, Node | null>,
  broken: readonly number[],
  place: Place,
  note: Note,
): Entry {
  const at = place(value ?? key);
  const [start, end] = [key.range?.[0] ?? 0, value?.range?.[2] ?? 0];
  if (broken.some((offset) => offset >= start && offset <= end)) return { value: null, at, place };
  if (value !== null && !(isScalar(value) && value.value === null)) return { value, at, place };
  note(place(key), `\`${name}\` is empty.`, 'Write its value behind the colon.');
  return { value: null, at: place(key), place };
}
