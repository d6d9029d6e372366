import type { ContainerDirective } from 'mdast-util-directive';
import { attributeAt } from './read-attributes.ts';
import type { Reading } from './reader.ts';

/** Reads an attribute that counts something, `rows="3"`; the usual count when it is left out. */
export function readCount(
  node: ContainerDirective,
  name: string,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
  reading: Reading,
): number {
  const text = node.attributes?.[name];
  if (text === undefined) return usual;
  const count = /^\d{1,3}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  const message = text ? `\`${name}\` cannot be \`${text}\`.` : `\`${name}\` has no number.`;
  const remedy = `Write a whole number from ${least} to ${most}, \`${name}="${usual}"\`, or leave it out to have ${usual}.`;
  reading.mistake(attributeAt(node, name), message, remedy);
  return usual;
}
