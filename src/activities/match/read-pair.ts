import type { ListItem } from 'mdast';
import { plainText, type Words } from '../../ui/prose.ts';
import { readItem, type Bullet } from '../read-item.ts';
import type { Placed, Reading } from '../reader.ts';

type Side = { readonly text: Words; readonly at: Placed };

/** Two sides that belong together, each with its place in the file. */
export type Pair = { readonly left: Side; readonly right: Side; readonly reason: Words };

const dash: Bullet = {
  name: 'dash',
  reason: 'Write it under the two, two spaces in: `  > Why they belong together.`',
};

/**
 * Reads a left with its partner in a list of one under it, and their reason. The reason may stand
 * under either of the two, for no reader could take it for anything else.
 */
export function readPair(item: ListItem, reading: Reading): Pair {
  const lists = item.children.filter((child) => child.type === 'list');
  const partners = lists.flatMap((list) => list.children);
  const reasons = partners.flatMap(({ children }) =>
    children.filter((child) => child.type === 'blockquote'),
  );
  const own = item.children.filter((child) => child.type !== 'list');
  const bare: ListItem = { ...item, children: [...own, ...reasons] };
  const { text, reason } = readItem(bare, 'pair', reading, dash);
  const [first, second] = partners;
  if (!first) {
    const remedy = 'Write it under it as a list of one, two spaces in: `  - …`.';
    reading.mistake(item, `“${plainText(text)}” has no partner.`, remedy);
  }
  if (second) {
    const message = `“${plainText(text)}” has more than one partner.`;
    reading.mistake(second, message, 'Leave the one that belongs with it.');
  }
  const right: Side = { text: first ? readPartner(first, reading) : [], at: first ?? item };
  return { left: { text, at: item }, right, reason };
}

function readPartner(item: ListItem, reading: Reading): Words {
  const [line, more] = item.children.filter((child) => child.type !== 'blockquote');
  if (line?.type !== 'paragraph' || more) {
    const message = 'This partner is not one paragraph.';
    reading.mistake(more ?? item, message, 'Write it as one line of text: `  - …`.');
  }
  return line?.type === 'paragraph' ? reading.words(line.children) : [];
}
