import type { ContainerDirective } from 'mdast-util-directive';
import { dealOtherwise } from '../deal.ts';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { checkDistinct } from '../read-distinct.ts';
import type { Reading } from '../reader.ts';
import type { Match } from './match.ts';
import { readPair } from './read-pair.ts';

/** Reads `:::match`: a question, perhaps a lead, then a list of lefts, each with its partner. */
export function readMatch(node: ContainerDirective, reading: Reading): Match | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  for (const quote of quotes) {
    const remedy = 'Move it two spaces in, under the pair whose reason it is: `  > …`.';
    reading.mistake(quote, 'This quote belongs to no pair.', remedy);
  }
  const pairs = lists.flatMap((list) => list.children).map((item) => readPair(item, reading));
  checkDistinct(
    'left side',
    pairs.map(({ left }) => left),
    reading,
  );
  checkDistinct(
    'partner',
    pairs.map(({ right }) => right),
    reading,
  );
  if (pairs.length < 3 || pairs.length > 6) {
    const found = pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`;
    const remedy = 'Write 3 to 6: a list, and under each item its partner and a reason.';
    reading.mistake(node, `This match has ${found}.`, remedy);
  }
  const nameItem = reading.nameItems(id);
  const named = pairs.map((pair) => ({ ...pair, id: nameItem(pair.left.text) }));
  const both = named.map((pair) => ({ ...pair, partner: nameItem(pair.right.text) }));
  const lefts = both.map(({ id: own, left, partner, reason }) => {
    return { id: own, text: left.text, right: partner, reason };
  });
  const rights = both.map(({ partner, right }) => ({ id: partner, text: right.text }));
  return id && { kind: 'match', id, tab, question, lead, lefts, rights: dealOtherwise(id, rights) };
}
