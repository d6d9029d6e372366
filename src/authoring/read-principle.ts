import type { ContainerDirective } from 'mdast-util-directive';
import { checkAttributes } from '../activities/read-attributes.ts';
import { readParagraphs } from '../activities/read-paragraphs.ts';
import type { Reading } from '../activities/reader.ts';
import type { Prose } from '../ui/prose.ts';

/** Reads `:::principle`: the sentence to keep, then what it is and is not. */
export function readPrinciple(node: ContainerDirective, reading: Reading): Prose {
  checkAttributes(node, [], reading);
  const [headline = [], ...text] = readParagraphs(node, 'A principle', reading);
  return { kind: 'principle', headline, text };
}
