import type { Parents } from 'mdast';
import type { Words } from '../ui/prose.ts';
import { nameOf } from './markdown.ts';
import type { Reading } from './reader.ts';

/** The paragraphs of something that holds nothing else: a model answer, a debrief, a pull-quote. */
export function readParagraphs(node: Parents, holder: string, reading: Reading): Words[] {
  const paragraphs: Words[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') paragraphs.push(reading.words(child.children));
    else {
      const message = `${holder} cannot hold ${nameOf(child)}.`;
      reading.mistake(child, message, 'Write paragraphs of text and nothing else.');
    }
  }
  if (node.children.length === 0) {
    reading.mistake(node, `${holder} has no text.`, 'Write at least one paragraph.');
  }
  return paragraphs;
}
