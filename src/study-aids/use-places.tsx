import { useMemo, useSyncExternalStore } from 'react';
import type { Note } from '../progress/progress.ts';
import { rangeIn, readBlockText } from './block-text.ts';
import type { BlockText } from './block-text.ts';
import { findWords } from './find-words.ts';
import { openArticle, openBlocks } from './lesson-blocks.ts';

/** A note whose words were found: the block they stand in, and where exactly. */
export type PlacedNote = {
  readonly note: Note;
  readonly place: string;
  readonly block: HTMLElement;
  readonly range: Range;
};

/** The blocks of the open lesson as they were read last. */
type Page = ReadonlyMap<string, { readonly block: HTMLElement; readonly read: BlockText }>;

const nothing: Page = new Map();
let page = nothing;

/** Finds the notes on the page, and again whenever the page's text has changed. */
export function usePlaces(notes: readonly Note[]): readonly PlacedNote[] {
  const now = useSyncExternalStore(
    followPage,
    () => page,
    () => nothing,
  );
  return useMemo(() => locate(now, notes), [now, notes]);
}

function locate(now: Page, notes: readonly Note[]): readonly PlacedNote[] {
  const texts = new Map([...now].map(([place, { read }]) => [place, read.text]));
  return notes.flatMap((note) => {
    const found = findWords(texts, note);
    const there = found === null ? undefined : now.get(found.place);
    if (found === null || there === undefined) return [];
    const range = rangeIn(there.read, found.start, found.start + note.quote.length);
    return [{ note, place: found.place, block: there.block, range }];
  });
}

function followPage(changed: () => void): () => void {
  const readAgain = () => {
    page = new Map(
      [...openBlocks()].map(([place, block]) => [place, { block, read: readBlockText(block) }]),
    );
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isOfLesson)) readAgain();
  });
  const article = openArticle();
  if (article !== null) observer.observe(article, { childList: true, subtree: true });
  readAgain();
  return () => {
    observer.disconnect();
  };
}

/** Whether the lesson's own text has changed, and not the notes beside it. */
function isOfLesson({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest('[data-notes]') !== null) return false;
  return [...addedNodes, ...removedNodes].some(
    (node) => !(node instanceof Element && node.matches('[data-notes]')),
  );
}
