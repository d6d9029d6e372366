import type { Blockquote } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Words } from '../ui/prose.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { Reading } from './reader.ts';

/** The model answer of an activity in which one writes; notes when there is none, or a second. */
export function readModel(
  node: ContainerDirective,
  [quote, second]: readonly Blockquote[],
  reading: Reading,
): readonly Words[] {
  if (!quote) {
    const message = `This ${node.name} has no model answer.`;
    const remedy = 'End it with one as a quote, to compare with after writing: `> …`.';
    reading.mistake(node, message, remedy);
    return [];
  }
  if (second) {
    const message = `This ${node.name} has more than one model answer.`;
    const remedy = 'Join them into one quote, with a line `>` between its paragraphs.';
    reading.mistake(second, message, remedy);
  }
  return readParagraphs(quote, 'A model answer', reading);
}
