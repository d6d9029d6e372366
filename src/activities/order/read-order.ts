import type { ContainerDirective } from 'mdast-util-directive';
import { dealOtherwise } from '../deal.ts';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { checkDistinct } from '../read-distinct.ts';
import { readItem, type Bullet } from '../read-item.ts';
import type { Reading } from '../reader.ts';
import type { Order } from './order.ts';

const number: Bullet = {
  name: 'number',
  reason: 'Write it on the next line, three spaces in: `   > Why it stands here.`',
};

/** Reads `:::order`: a question, perhaps a lead, then the steps as a numbered list, in right order. */
export function readOrder(node: ContainerDirective, reading: Reading): Order | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  for (const quote of quotes) {
    const remedy = 'Move it three spaces in, under the step whose reason it is: `   > …`.';
    reading.mistake(quote, 'This quote belongs to no step.', remedy);
  }
  for (const list of lists) {
    if (list.ordered) continue;
    const remedy = 'Number them in their right order: `1. …`, `2. …`, `3. …`.';
    reading.mistake(list, 'These steps are not numbered.', remedy);
  }
  const nameItem = reading.nameItems(id);
  const read = lists
    .flatMap((list) => list.children)
    .map((item, index) => {
      const { text, reason } = readItem(item, 'step', reading, number);
      return { at: item, step: { id: nameItem(text), text, place: index + 1, reason } };
    });
  checkDistinct(
    'step',
    read.map(({ at, step }) => ({ at, text: step.text })),
    reading,
  );
  if (read.length < 3 || read.length > 7) {
    const found = read.length === 1 ? '1 step' : `${read.length} steps`;
    const remedy = 'Write 3 to 7, as a numbered list with a reason under each.';
    reading.mistake(node, `This order has ${found}.`, remedy);
  }
  const steps = read.map(({ step }) => step);
  return id && { kind: 'order', id, tab, question, lead, steps: dealOtherwise(id, steps) };
}
