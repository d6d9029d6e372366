import type { ContainerDirective } from 'mdast-util-directive';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readCount } from '../read-count.ts';
import { readLines } from '../read-lines.ts';
import { readModel } from '../read-model.ts';
import type { Reading } from '../reader.ts';
import type { Plan } from './plan.ts';

const asked = { least: 1, most: 3, usual: 1 };

/** Reads `:::plan`: a question, perhaps a lead and nudges, and a model answer as a quote. */
export function readPlan(node: ContainerDirective, reading: Reading): Plan | null {
  checkAttributes(node, ['id', 'tab', 'commitments'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const commitments = readCount(node, 'commitments', asked, reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  const nudges = readLines(lists, 'nudge', 'Think of …', reading);
  const model = readModel(node, quotes, reading);
  return id && { kind: 'plan', id, tab, question, lead, commitments, nudges, model };
}
