import type { ContainerDirective } from 'mdast-util-directive';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readLines } from '../read-lines.ts';
import { readModel } from '../read-model.ts';
import type { Reading } from '../reader.ts';
import type { Reflection } from './reflection.ts';

/** Reads `:::reflection`: a question, perhaps a lead and nudges, and a model answer as a quote. */
export function readReflection(node: ContainerDirective, reading: Reading): Reflection | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Take a minute', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  const nudges = readLines(lists, 'nudge', 'Think of …', reading);
  const model = readModel(node, quotes, reading);
  return id && { kind: 'reflection', id, tab, question, lead, nudges, model };
}
