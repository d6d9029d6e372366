import type { ContainerDirective } from 'mdast-util-directive';
import type { ActivityId } from '../activity-id.ts';
import { attributeAt, checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readPlainItems } from '../read-plain-items.ts';
import type { Reading } from '../reader.ts';
import type { Rate } from './rate.ts';

const likeness = { noun: 'statement', example: 'I can say …' };

/**
 * Reads `:::rate`: a question, perhaps a lead, then a list of statements. Whether there is a rating
 * that it can come `after` is a matter of the whole course.
 */
export function readRate(node: ContainerDirective, reading: Reading): Rate | null {
  checkAttributes(node, ['id', 'tab', 'after'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  for (const quote of quotes) {
    const remedy = 'Take it out: no mark is better than another, so there is nothing to explain.';
    reading.mistake(quote, 'A rate cannot hold a quote.', remedy);
  }
  const statements = readPlainItems(id, lists, likeness, reading);
  if (statements.length < 3 || statements.length > 6) {
    const found = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
    const remedy = 'Write 3 to 6 as a list, in the first person: `- I can say …`.';
    reading.mistake(node, `This rate has ${found}.`, remedy);
  }
  const after = readAfter(node, reading);
  return id && { kind: 'rate', id, tab, question, lead, statements, after };
}

function readAfter(node: ContainerDirective, reading: Reading): ActivityId | null {
  const after = node.attributes?.['after'];
  if (after === '') {
    const message = '`after` does not say which rating came before.';
    const remedy = 'Write its id, `after="pos-before"`, or leave `after` out.';
    reading.mistake(attributeAt(node, 'after'), message, remedy);
  }
  return after ? (after as ActivityId) : null;
}
