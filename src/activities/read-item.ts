import type { Blockquote, ListItem, Paragraph } from 'mdast';
import type { Words } from '../ui/prose.ts';
import { nameOf } from './markdown.ts';
import type { Reading } from './reader.ts';

/** One item of a list that has a reason under it: an option, a card, a reply. */
export type Item = {
  readonly line: Paragraph | null;
  readonly reason: Paragraph | null;
};

/** How items of a list are begun, and how to write a reason that one of them lacks. */
export type Bullet = { readonly name: 'dash' | 'number'; readonly reason: string };

const dash: Bullet = {
  name: 'dash',
  reason: 'Write it on the next line, two spaces in: `  > What it did for the customer.`',
};

/** Splits an item into its line and its reason; notes what is missing and what is too much. */
export function splitItem(
  item: ListItem,
  noun: string,
  reading: Reading,
  bullet: Bullet = dash,
): Item {
  const lines = item.children.filter((child) => child.type === 'paragraph');
  const quotes = item.children.filter((child) => child.type === 'blockquote');
  for (const child of item.children) {
    if (child.type === 'paragraph' || child.type === 'blockquote') continue;
    const message = `This ${noun} holds ${nameOf(child)}.`;
    const remedy = `Leave only its text and, under it, its reason as a quote: \`> …\`.`;
    reading.mistake(child, message, remedy);
  }
  if (lines.length === 0) {
    const remedy = `Write its text on the line of its ${bullet.name}.`;
    reading.mistake(item, `This ${noun} has no text.`, remedy);
  }
  for (const extra of lines.slice(1)) {
    const message = `This ${noun} has a second paragraph.`;
    const remedy = `Join it to the first; or begin its line with \`>\` if it is the reason.`;
    reading.mistake(extra, message, remedy);
  }
  return { line: lines[0] ?? null, reason: readReason(item, quotes, noun, reading, bullet) };
}

/** An item that is a line of text and a reason, as words. */
export function readItem(
  item: ListItem,
  noun: string,
  reading: Reading,
  bullet: Bullet = dash,
): { readonly text: Words; readonly reason: Words } {
  const { line, reason } = splitItem(item, noun, reading, bullet);
  return {
    text: line ? reading.words(line.children) : [],
    reason: reason ? reading.words(reason.children) : [],
  };
}

function readReason(
  item: ListItem,
  quotes: readonly Blockquote[],
  noun: string,
  reading: Reading,
  bullet: Bullet,
): Paragraph | null {
  const [quote, second] = quotes;
  if (!quote) {
    reading.mistake(item, `This ${noun} has no reason.`, bullet.reason);
    return null;
  }
  if (second) {
    const message = `This ${noun} has more than one reason.`;
    reading.mistake(second, message, 'Join the quotes into one.');
  }
  const [paragraph, more] = quote.children;
  if (paragraph?.type !== 'paragraph' || more) {
    const message = `The reason of this ${noun} is not one paragraph.`;
    reading.mistake(more ?? quote, message, 'Write one paragraph of text after `>`.');
  }
  return paragraph?.type === 'paragraph' ? paragraph : null;
}
