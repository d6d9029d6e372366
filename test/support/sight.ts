/** Ways to tell, inside a page, where the focus shows and what hides it. */
type Sight = {
  /** The element whose outline shows the focus: its own, its label's or what it stands in. */
  readonly shownBy: (element: Element) => Element | null;
  /** What hides all of an element; null while some of it is seen. */
  readonly coverOf: (element: Element) => string | null;
};

declare global {
  var sight: Sight;
}

/** Runs in the page. */
export function bringSight(): void {
  globalThis.sight = { shownBy, coverOf };

  function shownBy(element: Element): Element | null {
    const labels = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    const around: Element[] = [];
    for (let at = element.parentElement; at !== null && around.length < 4; at = at.parentElement) {
      around.push(at);
    }
    for (const of of [element, ...labels, ...around]) {
      const { outlineStyle, outlineWidth } = getComputedStyle(of);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) continue;
      if (of.getBoundingClientRect().width > 2) return of;
    }
    return null;
  }

  function coverOf(element: Element): string | null {
    const { left, top, width, height } = element.getBoundingClientRect();
    let cover = 'the edge of the window';
    for (const across of [0.5, 0.1, 0.9]) {
      for (const down of [0.5, 0.1, 0.9]) {
        const seen = document.elementFromPoint(left + width * across, top + height * down);
        if (seen === null) continue;
        if (element.contains(seen) || seen.contains(element)) return null;
        cover = seen.outerHTML.slice(0, 60);
      }
    }
    return cover;
  }
}
