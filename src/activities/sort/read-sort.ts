import type { List, ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { plainText, type Words } from '../../ui/prose.ts';
import { deal } from '../deal.ts';
import { nameOf } from '../markdown.ts';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readItem } from '../read-item.ts';
import type { Reading } from '../reader.ts';
import type { Sort, SortCard } from './sort.ts';

type Pile = { readonly name: Words; readonly cards: readonly ListItem[] };

/** Reads `:::sort`: a question, perhaps a lead, then a list of groups with their cards. */
export function readSort(node: ContainerDirective, reading: Reading): Sort | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  for (const quote of quotes) {
    const remedy = 'Move it in, under the card whose reason it is: `    > …`.';
    reading.mistake(quote, 'This quote belongs to no card.', remedy);
  }
  const piles = lists.flatMap((list) => list.children).map((item) => readPile(item, reading));
  checkPiles(node, piles, reading);

  const nameItem = reading.nameItems(id);
  const named = piles.map((pile) => ({ ...pile, id: nameItem(pile.name) }));
  const groups = named.map((pile) => ({ id: pile.id, name: pile.name }));
  const cards = named.flatMap((pile) =>
    pile.cards.map((item): SortCard => {
      const { text, reason } = readItem(item, 'card', reading);
      return { id: nameItem(text), text, group: pile.id, reason };
    }),
  );
  return id && { kind: 'sort', id, tab, question, lead, groups, cards: deal(id, cards) };
}

function readPile(item: ListItem, reading: Reading): Pile {
  const [line, ...rest] = item.children;
  if (line?.type !== 'paragraph') {
    const remedy = 'Write its name after the dash, and its cards as a list under it.';
    reading.mistake(item, 'This group has no name.', remedy);
  }
  const name = line?.type === 'paragraph' ? reading.words(line.children) : [];
  const lists = (line?.type === 'list' ? item.children : rest).filter(
    (child): child is List => child.type === 'list',
  );
  for (const child of rest) {
    if (child.type === 'list') continue;
    const message = `The group “${plainText(name)}” holds ${nameOf(child)} beside its cards.`;
    const remedy = 'Leave only its name and a list of cards; reasons stand under the cards.';
    reading.mistake(child, message, remedy);
  }
  const cards = lists.flatMap((list) => list.children);
  if (cards.length === 0) {
    const remedy = 'Write at least one under it, two spaces in: `  - The order is right`.';
    reading.mistake(item, `The group “${plainText(name)}” has no cards.`, remedy);
  }
  return { name, cards };
}

function checkPiles(node: ContainerDirective, piles: readonly Pile[], reading: Reading): void {
  if (piles.length < 2 || piles.length > 3) {
    const found = piles.length === 1 ? '1 group' : `${piles.length} groups`;
    const remedy = 'Make 2 or 3: a list of group names, each with a list of cards under it.';
    reading.mistake(node, `This sort has ${found}.`, remedy);
    return;
  }
  const cards = piles.flatMap((pile) => pile.cards).length;
  if (cards < 3 || cards > 12) {
    const found = cards === 1 ? '1 card' : `${cards} cards`;
    reading.mistake(node, `This sort has ${found} in all.`, 'Write 3 to 12.');
  }
}
