/** Where two lessons are not built alike: the way there, and what each has. */
export type Difference = { readonly way: readonly (string | number)[] };

/** What an author of a translation writes anew; whatever else a lesson holds is the same in all languages. */
const words = new Set([
  'title',
  'label',
  'subtitle',
  'summary',
  'sources',
  'alt',
  'tab',
  'question',
  'lead',
  'text',
  'reason',
  'name',
  'headline',
  'caption',
  'stage',
  'debrief',
  'model',
  'nudges',
  'speaker',
  'mood',
  'deed',
  'head',
]);

/** The title of a report card and where an audit begins are words, the place of a step is a number. */
function isWords(key: string | number, value: unknown): boolean {
  return words.has(String(key)) || (key === 'place' && typeof value === 'string');
}

/**
 * The first place where two values are not built alike, words apart; null when they are. Kinds, ids,
 * right answers, effects, pictures and the number of whatever stands in a row must be the same.
 */
export function compareFrames(
  one: unknown,
  other: unknown,
  way: Difference['way'] = [],
): Difference | null {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? null : { way };
  }
  const mine = Object.entries(one);
  if (Array.isArray(one) !== Array.isArray(other) || mine.length !== Object.keys(other).length) {
    return { way };
  }
  for (const [key, value] of mine) {
    if (isWords(key, value)) continue;
    const step = Array.isArray(one) ? Number(key) : key;
    const theirs = (other as Readonly<Record<string, unknown>>)[key];
    // The cells of a table are words in rows.
    if (isCells(value) && isCells(theirs) && sameShape(value, theirs)) continue;
    const difference = compareFrames(value, theirs, [...way, step]);
    if (difference !== null) return difference;
  }
  return null;
}

type Cells = readonly (readonly unknown[])[];

function sameShape(one: Cells, other: Cells): boolean {
  return (
    one.length === other.length && one.every((row, place) => row.length === other[place]?.length)
  );
}

/** Rows of cells, which are words; the items of a list hold prose instead. */
function isCells(value: unknown): value is Cells {
  return (
    Array.isArray(value) &&
    value.every((row) => Array.isArray(row) && row.length > 0 && row.every(Array.isArray))
  );
}
