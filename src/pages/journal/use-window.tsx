import { startTransition, useEffect, useRef, useState } from 'react';

/** The most that is drawn at a time: what a slow phone lays out within a frame. */
const most = { items: 8, letters: 4_000 };

/**
 * The first of many, and more of them as the reader comes near the end: drawing all at once would
 * hold up the page.
 *
 * @param of what they are; for something else it begins anew
 * @param letters how many an item has, at least so many as its own lines and buttons are worth
 */
export function useWindow<Item>(all: readonly Item[], of: string, letters: (item: Item) => number) {
  const end = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState({ of, count: 0 });
  const first = drawn.of === of && drawn.count > 0 ? drawn.count : roomFrom(all, 0, letters);
  const hasMore = first < all.length;
  const next = first + roomFrom(all, first, letters);
  useEffect(() => {
    const mark = end.current;
    if (mark === null || !hasMore || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting !== true) return;
        startTransition(() => setDrawn({ of, count: next }));
      },
      { rootMargin: '1200px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [next, hasMore, of]);
  return { some: all.slice(0, first), end } as const;
}

/** How many items from a place on are drawn at a time: one at least. */
function roomFrom<Item>(
  all: readonly Item[],
  from: number,
  letters: (item: Item) => number,
): number {
  let sum = 0;
  let count = 0;
  for (const item of all.slice(from, from + most.items)) {
    sum += letters(item);
    if (count > 0 && sum > most.letters) break;
    count += 1;
  }
  return count;
}
