import type { ContainerDirective } from 'mdast-util-directive';
import type { ActivityId } from './activity-id.ts';
import { suggest } from './nearest.ts';
import type { Placed, Reading } from './reader.ts';

/** What stands in the braces of `:::choice{#pos-batteries tab="Your turn"}`. */
export type Opening = { readonly id: ActivityId | null; readonly tab: string };

/** Reads an activity's id, null when there is none to use, and the words on its tab. */
export function readOpening(
  node: ContainerDirective,
  defaultTab: string,
  reading: Reading,
): Opening {
  const tab = node.attributes?.['tab']?.trim() ?? defaultTab;
  if (tab === '') {
    const remedy = `Write \`tab="${defaultTab}"\`, or leave it out to have just that.`;
    reading.mistake(attributeAt(node, 'tab'), 'The tab has no words.', remedy);
  }
  return { id: readId(node, reading), tab };
}

/** Whether a word that takes no value, like `check`, stands in the braces. */
export function readFlag(node: ContainerDirective, name: string, reading: Reading): boolean {
  const value = node.attributes?.[name];
  if (value) {
    const message = `\`${name}\` takes no value.`;
    const remedy = `Write \`${name}\` alone to say yes, and leave it out to say no.`;
    reading.mistake(attributeAt(node, name), message, remedy);
  }
  return typeof value === 'string';
}

/** Notes every attribute that a container does not know. */
export function checkAttributes(
  node: ContainerDirective,
  known: readonly string[],
  reading: Reading,
): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    const message = `\`:::${node.name}\` knows no \`${name}\`.`;
    const remedy = known.length > 0 ? suggest(name, known) : `Write \`:::${node.name}\` alone.`;
    reading.mistake(attributeAt(node, name), message, remedy);
  }
}

/** Where an attribute stands, for mistakes; the container's first line when it is missing. */
export function attributeAt(node: ContainerDirective, name: string): Placed {
  const position = node.data?.position?.attributes?.[name];
  return position ? { position } : node;
}

/** The shape of an activity's id. */
const idPattern = /^[a-z][a-z0-9-]*$/;

function readId(node: ContainerDirective, reading: Reading): ActivityId | null {
  const id = node.attributes?.['id'];
  if (!id) {
    const message = `This ${node.name} has no id.`;
    const remedy = `Give it one that no other activity has and never change it: \`:::${node.name}{#pos-batteries}\`.`;
    reading.mistake(node, message, remedy);
    return null;
  }
  if (!idPattern.test(id)) {
    const message = `\`${id}\` cannot be an id.`;
    const remedy =
      'Begin with a small letter a–z and go on with a–z, 0–9 and `-`: `#pos-batteries`.';
    reading.mistake(attributeAt(node, 'id'), message, remedy);
    return null;
  }
  return id as ActivityId;
}
