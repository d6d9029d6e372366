import { startTransition, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { LessonId } from '../course/lesson.ts';
import { useHealth, useRecord } from '../record/record-provider.tsx';

/** How long the page has to stand still before the place counts as read. */
const standsStill = 700;

/** A block counts as reached when its top has come above this part of the window. */
const readingLine = 0.4;

/**
 * Whether the browser puts this page back to where it was, which is no reading. It may do so in
 * several steps, while the page grows: it ends with what the learner does.
 */
let isPutBack = /reload|back/.test(
  (globalThis.performance?.getEntriesByType?.('navigation')[0] as { type?: string } | undefined)
    ?.type ?? '',
);

for (const doing of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  globalThis.addEventListener?.(doing, () => (isPutBack = false), { passive: true, once: true });
}

/** How far a reader is: the share of the article above the window's foot, 0 to 1, and the part. */
export type Reading = { readonly share: number; readonly part: string | null };

/**
 * Follows how far the learner has read: tells it, keeps the place, and comes back to it.
 *
 * @param place where the learner stopped last time (`the-story.3`), or null
 * @param restore whether to go there: only into a lesson that is begun and not finished
 * @param whole whether all of the lesson is on the page
 */
export function useReadingPlace({
  article,
  lesson,
  place,
  restore,
  whole,
  onRead,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly lesson: LessonId;
  readonly place: string | null;
  readonly restore: boolean;
  readonly whole: boolean;
  readonly onRead: (reading: Reading) => void;
}): void {
  const record = useRecord();
  const opened = useHealth().status !== 'opening';
  const kept = useRef(place);
  useLayoutEffect(() => {
    kept.current = place;
  }, [place]);

  const goTo = opened && restore ? place : null;
  const restored = useRef(false);
  useLayoutEffect(() => {
    if (!opened || !whole || restored.current) return;
    restored.current = true;
    if (goTo === null || location.hash !== '' || window.scrollY > 0) return;
    article.current
      ?.querySelector(`[data-place="${CSS.escape(goTo)}"]`)
      ?.scrollIntoView({ behavior: 'instant' });
  }, [article, goTo, opened, whole]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const keep = () => {
      const now = lookAt(article.current);
      if (now === null || now.place === kept.current || isPutBack) return;
      record.append({
        kind: 'reached',
        lesson,
        place: now.place,
        share: Math.round(now.share * 100) / 100,
      });
    };
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const now = lookAt(article.current);
        // The text comes first, the signs of how far it is read a moment later.
        startTransition(() => {
          onRead({ share: now?.share ?? 0, part: now?.place.split('.')[0] ?? null });
        });
      });
      clearTimeout(timer);
      timer = setTimeout(keep, standsStill);
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    document.addEventListener('visibilitychange', leave);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      removeEventListener('scroll', follow);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [article, lesson, onRead, record]);
}

function lookAt(article: HTMLElement | null): { place: string; share: number } | null {
  // At the top there is nothing to measure, and measuring would lay out all of a long page.
  if (article === null || window.scrollY === 0) return null;
  const { top, height } = article.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (window.innerHeight - top) / height));
  const place = lastAbove(lastAbove(article, ':scope > section[id]'), '[data-place]')?.dataset[
    'place'
  ];
  return place === undefined ? null : { place, share };
}

/** The last of the elements that begin above the reading line. */
function lastAbove(within: HTMLElement | undefined, selector: string): HTMLElement | undefined {
  const line = window.innerHeight * readingLine;
  return [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])].findLast(
    (element) => element.getBoundingClientRect().top < line,
  );
}
