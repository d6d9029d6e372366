import { noteBounds } from '../record/fact.ts';
import type { NotePlace } from '../record/fact.ts';
import { offsetIn, readBlockText } from './block-text.ts';
import { openArticle } from './lesson-blocks.ts';

/**
 * The words of the lesson that are selected, or null when none are. A selection that goes over
 * several blocks counts as far as its first; a long one as far as a note can quote.
 */
export function selectedPlace(): NotePlace | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = from?.closest<HTMLElement>('[data-place]');
  if (!block || openArticle()?.contains(block) !== true) return null;
  const read = readBlockText(block);
  const start = offsetIn(read, startContainer, startOffset);
  const end = block.contains(endContainer)
    ? offsetIn(read, endContainer, endOffset)
    : read.text.length;
  return placeOf(block.dataset['place'] ?? '', read.text, start, end);
}

/** The place of some characters of a block's text; null when there is nothing but blanks. */
export function placeOf(place: string, text: string, start: number, end: number): NotePlace | null {
  const words = text.slice(start, end);
  const quote = cut(words.trim(), noteBounds.quote);
  if (quote === '') return null;
  const first = start + words.length - words.trimStart().length;
  return { place, quote, before: text.slice(Math.max(0, first - noteBounds.before), first) };
}

/** At most so many UTF-16 units, without half a word at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const beginning = text.slice(0, length);
  return beginning.slice(0, Math.max(beginning.lastIndexOf(' '), 0)).trimEnd() || beginning;
}
