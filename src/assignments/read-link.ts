import { readDay } from '../activities/day.ts';
import { plainLine } from '../course/plain-text.ts';
import { assignmentBounds } from './assignment.ts';
import type { AssignedItem, Assignment, AssignmentId } from './assignment.ts';
import { itemName } from './item-names.ts';

/** Why a link carries no assignment. */
export type LinkFault =
  /** Nothing stands behind the `#`. */
  | 'empty'
  /** It has lost its end. */
  | 'cut'
  /** Something was changed on the way. */
  | 'damaged'
  /** It was made by a newer copy of the course. */
  | 'newer'
  /** It may be a link of something, but of no assignment. */
  | 'foreign'
  | 'too-long';

export type LinkReading =
  | { readonly status: 'assignment'; readonly assignment: Assignment }
  /** It names an assignment that was taken on before. */
  | { readonly status: 'own'; readonly id: AssignmentId }
  | { readonly status: 'refused'; readonly reason: LinkFault };

const longestFragment = 8_000;

/** 22 signs of six bits hold 128, so the last has only two of its own. */
const wholeId = /^[\w-]{21}[AQgw]$/;

/**
 * Reads what stands behind the `#` of a link, with or without it. Whatever that is, it answers. Ids
 * are taken as they stand: what they mean in this copy is asked later (`item-names.ts`).
 */
export function readLink(fragment: string): LinkReading {
  const text = fragment.replace(/^#/, '');
  if (text.length > longestFragment) return refuse('too-long');
  if (text.trim() === '') return refuse('empty');
  const fields = readFields(text);
  if (fields === null) return refuse(/(?:^|&)id=[\w-]{22}/.test(text) ? 'damaged' : 'cut');
  if (fields.has('v')) return refuse('newer');
  const id = (fields.get('id') ?? '').replace(/[^\w-]+$/, '');
  const named = fields.get('do');
  if (named === undefined) {
    if (fields.size === 1 && isId(id)) return { status: 'own', id };
    return refuse(/^do?$/.test(text) ? 'cut' : 'foreign');
  }
  if (!isId(id)) return refuse(id.length < 22 ? 'cut' : 'damaged');
  const items = readItems(named);
  const by = fields.get('by') ?? null;
  const day = by === null ? null : readDay(by);
  const issue = fields.get('issue') ?? '1';
  const key = fields.get('key') ?? null;
  if (
    items === null ||
    (by !== null && day === null) ||
    !/^[1-9]\d{0,3}$/.test(issue) ||
    (key !== null && !isKey(key))
  ) {
    return refuse('damaged');
  }
  const line = (name: string, most: number) => plainLine(fields.get(name) ?? '', most);
  return {
    status: 'assignment',
    assignment: {
      id,
      issue: Number(issue),
      items,
      title: line('title', assignmentBounds.title),
      by: day,
      from: line('from', assignmentBounds.from),
      team: line('team', assignmentBounds.team),
      note: line('note', assignmentBounds.note),
      mail: readMail(line('mail', assignmentBounds.mail)),
      key,
    },
  };
}

/** An address of plain letters, or null: what else may stand there is no use to a mail program. */
export function readMail(text: string): string | null {
  const plain = text.trim();
  return plain.length <= assignmentBounds.mail && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(plain)
    ? plain
    : null;
}

/** Whether a text has the form of an assignment's id. */
export function isId(text: string): text is AssignmentId {
  return wholeId.test(text);
}

/** Whether a text has the form of a key to which receipts may be sealed. */
export function isKey(text: string): boolean {
  return /^[\w-]{1,200}$/.test(text);
}

/* The first of a name counts. A mail program may have written `&amp;` for `&`. */
function readFields(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (const field of text.replaceAll('&amp;', '&').split('&')) {
    const [name = '', ...rest] = field.split('=');
    const value = decode(rest.join('='));
    if (value === null) return null;
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function readItems(text: string): readonly AssignedItem[] | null {
  const items = text.split(',').flatMap((group) => {
    const [first = '', ...others] = group.split('.');
    const module = first.split('/')[0] ?? '';
    return [first, ...others.map((lesson) => `${module}/${lesson}`)];
  });
  const isSound =
    items.length <= assignmentBounds.items && items.every((each) => itemName.test(each));
  return isSound ? ([...new Set(items)] as AssignedItem[]) : null;
}

function refuse(reason: LinkFault): LinkReading {
  return { status: 'refused', reason };
}
