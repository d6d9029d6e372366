import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Words } from '../ui/prose.ts';
import { nameOf } from './markdown.ts';
import type { Reading } from './reader.ts';

/** The pieces that activities are made of, each in the order in which it was written. */
export type Body = {
  readonly question: Words;
  /** The paragraph after the question; empty when there is none. */
  readonly lead: Words;
  readonly lists: readonly List[];
  readonly quotes: readonly Blockquote[];
};

/**
 * Takes an activity apart: question, perhaps a lead, then lists and quotes. Whatever else stands
 * in it is noted, and so is a missing question, whose words are then empty.
 */
export function readBody(node: ContainerDirective, mayLead: boolean, reading: Reading): Body {
  const paragraphs: Paragraph[] = [];
  const lists: List[] = [];
  const quotes: Blockquote[] = [];
  const room = mayLead ? 2 : 1;
  for (const child of node.children) {
    if (child.type === 'list') lists.push(child);
    else if (child.type === 'blockquote') quotes.push(child);
    else if (child.type !== 'paragraph') noteStranger(child, node, reading);
    else if (lists.length > 0 || quotes.length > 0 || paragraphs.length === room) {
      const message = `This paragraph has no place in \`:::${node.name}\`.`;
      const remedy = `Text stands at its beginning: ${mayLead ? 'a question, then at most one more paragraph' : 'one paragraph, the question'}. Move the rest out of it.`;
      reading.mistake(child, message, remedy);
    } else paragraphs.push(child);
  }
  const [question, lead] = paragraphs;
  return {
    question: readQuestion(question, node, reading),
    lead: lead ? reading.words(lead.children) : [],
    lists,
    quotes,
  };
}

/** The first paragraph of an activity; notes when there is none. */
export function readQuestion(
  paragraph: Paragraph | undefined,
  node: ContainerDirective,
  reading: Reading,
): Words {
  if (paragraph) return reading.words(paragraph.children);
  const message = `This ${node.name} has no question.`;
  const remedy = `Begin it with a paragraph, after \`:::${node.name}{…}\` and a blank line.`;
  reading.mistake(node, message, remedy);
  return [];
}

/** Notes a piece of Markdown that an activity has no use for. */
function noteStranger(child: RootContent, node: ContainerDirective, reading: Reading): void {
  const found = nameOf(child);
  const message = `\`:::${node.name}\` cannot hold ${found}.`;
  reading.mistake(child, message, `Move it out of \`:::${node.name}\`, or say it in plain text.`);
}
