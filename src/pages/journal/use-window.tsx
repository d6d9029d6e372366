import { startTransition, useEffect, useRef, useState } from 'react';

/** So many are drawn at first, and so many more each time the end comes near. */
const first = 12;
const more = 8;

/**
 * The first of many, and more of them as the reader comes near the end: drawing all at once would
 * hold up the page.
 *
 * @param of what they are; for something else it begins anew
 */
export function useWindow<Item>(all: readonly Item[], of: string) {
  const end = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState({ of, count: first });
  const count = drawn.of === of ? drawn.count : first;
  const hasMore = count < all.length;
  useEffect(() => {
    const mark = end.current;
    if (mark === null || !hasMore || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting !== true) return;
        startTransition(() => setDrawn({ of, count: count + more }));
      },
      { rootMargin: '1200px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [count, hasMore, of]);
  return { some: all.slice(0, count), end } as const;
}
