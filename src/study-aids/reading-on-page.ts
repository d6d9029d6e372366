import { rangeIn, readBlockText } from './block-text.ts';
import { openArticle } from './lesson-blocks.ts';
import { markWords } from './marked-words.ts';
import type { Step } from './reading-order.ts';

/** Where on the page a step stands: its element and, for a sentence that was found in it, its words. */
type Spot = { readonly element: HTMLElement; readonly range: Range | null };

/** Where a step stands on the page; null when its place is not there. */
export function spotOf(steps: readonly Step[], at: number): Spot | null {
  const step = steps[at];
  const element = step && openArticle()?.querySelector<HTMLElement>(step.within);
  if (!element) return null;
  const read = readBlockText(element);
  let from = 0;
  let range: Range | null = null;
  // One after another, as the same sentence may stand in a block twice.
  for (const each of steps.slice(0, at + 1)) {
    if (each.within !== step.within || each.kind !== 'sentence') continue;
    const start = read.text.indexOf(each.text, from);
    if (start >= 0) from = start + each.text.length;
    range = start >= 0 && each === step ? rangeIn(read, start, from) : null;
  }
  return { element, range };
}

/**
 * Marks the words of a spot or, where that cannot be, their block.
 *
 * @returns a function that takes the mark away
 */
export function markSpot({ element, range }: Spot): () => void {
  const marked = range !== null && markWords('read-aloud', [range]);
  if (!marked) element.dataset['readAloud'] = '';
  return () => {
    markWords('read-aloud', []);
    delete element.dataset['readAloud'];
  };
}

/** Whether the beginning of a spot can be seen between the bars. */
export function isInView(spot: Spot): boolean {
  const { top } = boxOf(spot);
  const free = freeWindow();
  return top >= free.top && top <= free.bottom;
}

/** Scrolls so far that a spot can be read; not at all when it can be. */
export function bringIntoView(spot: Spot): void {
  const { top, bottom } = boxOf(spot);
  const free = freeWindow();
  if (top >= free.top && bottom <= free.bottom) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const upper = free.top + (free.bottom - free.top) * 0.2;
  window.scrollBy({ top: top - upper, behavior: still ? 'instant' : 'smooth' });
}

/**
 * The step to begin with: where it stopped last time, or at the beginning. Whoever has gone further
 * from there than a window's height wants to hear what they have gone to: the first sentence in view.
 *
 * @param stoppedAt the sentence it stopped at, or null
 */
export function firstStep(steps: readonly Step[], stoppedAt: string | null): number {
  const stopped = steps.findIndex((step) => textOf(step) === stoppedAt && stoppedAt !== null);
  const wanted = Math.max(stopped, 0);
  const spot = spotOf(steps, wanted);
  if (spot === null || isNear(spot)) return wanted;
  const seen = steps.findIndex((step, at) => {
    const place = step.kind === 'sentence' ? spotOf(steps, at) : null;
    return place !== null && isInView(place);
  });
  return seen >= 0 ? seen : wanted;
}

function isNear(spot: Spot): boolean {
  const { top } = boxOf(spot);
  return top > -window.innerHeight && top < 2 * window.innerHeight;
}

/** What a step is known by when the page is opened again. */
export function textOf(step: Step | undefined): string | null {
  return step?.kind === 'sentence' ? step.text : null;
}

function boxOf({ element, range }: Spot): DOMRect {
  return (range ?? element).getBoundingClientRect();
}

/** What the bars leave of the window, in pixels from its top. */
function freeWindow(): { readonly top: number; readonly bottom: number } {
  const above = document.querySelector('header')?.getBoundingClientRect();
  const below = document.querySelector('[data-aids="thumb"]')?.parentElement;
  const covered = below?.getBoundingClientRect().height ?? 0;
  return { top: Math.max(above?.bottom ?? 0, 0), bottom: window.innerHeight - covered };
}
