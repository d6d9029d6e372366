import type { Blockquote, ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Words } from '../../ui/prose.ts';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readParagraphs } from '../read-paragraphs.ts';
import type { Reading } from '../reader.ts';
import type { Reflection } from './reflection.ts';

/** Reads `:::reflection`: a question, perhaps a lead and nudges, and a model answer as a quote. */
export function readReflection(node: ContainerDirective, reading: Reading): Reflection | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Take a minute', reading);
  const { question, lead, lists, quotes } = readBody(node, true, reading);
  const nudges = lists.flatMap((list) => list.children).map((item) => readNudge(item, reading));
  const model = readModel(node, quotes, reading);
  return id && { kind: 'reflection', id, tab, question, lead, nudges, model };
}

function readNudge(item: ListItem, reading: Reading): Words {
  const [line, more] = item.children;
  if (line?.type !== 'paragraph' || more) {
    const message = 'This nudge is not one paragraph.';
    reading.mistake(more ?? item, message, 'Write each nudge as one line of text: `- Think of …`.');
  }
  return line?.type === 'paragraph' ? reading.words(line.children) : [];
}

function readModel(
  node: ContainerDirective,
  [quote, second]: readonly Blockquote[],
  reading: Reading,
): Words[] {
  if (!quote) {
    const message = 'This reflection has no model answer.';
    const remedy = 'End it with one as a quote, to compare with after writing: `> …`.';
    reading.mistake(node, message, remedy);
    return [];
  }
  if (second) {
    const message = 'This reflection has more than one model answer.';
    const remedy = 'Join them into one quote, with a line `>` between its paragraphs.';
    reading.mistake(second, message, remedy);
  }
  return readParagraphs(quote, 'A model answer', reading);
}
