import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Lets rows that change places be seen going there. The caller says `leave()` before the change; what
 * slides is each row's last child, so what stands before it seems to stay. The row that holds the
 * focus stays in sight.
 */
export function useSliding(list: RefObject<HTMLElement | null>): { readonly leave: () => void } {
  const left = useRef<ReadonlyMap<HTMLElement, number>>(new Map());
  useLayoutEffect(() => {
    for (const [row, top] of left.current) {
      if (row.contains(document.activeElement)) row.scrollIntoView({ block: 'nearest' });
      const slider = row.lastElementChild;
      if (row.offsetTop !== top && slider instanceof HTMLElement) {
        slideFrom(slider, top - row.offsetTop);
      }
    }
    left.current = new Map();
  });
  return {
    leave() {
      const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
      left.current = new Map(rows.map((row) => [row, row.offsetTop]));
    },
  };
}

/** The way back is the element's own transition. */
function slideFrom(slider: HTMLElement, pixels: number): void {
  slider.style.transition = 'none';
  slider.style.translate = `0 ${pixels}px`;
  // The start has to be laid out once, or there is no way to be seen.
  slider.getBoundingClientRect();
  slider.style.transition = '';
  slider.style.translate = '';
}
