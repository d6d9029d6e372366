/** The words of a block as they stand on the page, and which piece of the page holds which of them. */
export type BlockText = {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
};

/* What stands in a block and is not of the lesson's words. */
const aside = '[data-notes], textarea, select, svg';

/* Words on either side of these do not belong together. */
const apart = 'p, li, h2, h3, h4, td, th, tr, div, figcaption';

/** Reads a block. Lines are kept apart by a line break, and a break within a line is a blank. */
export function readBlockText(block: Element): BlockText {
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(aside)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      if (node.matches('br')) text += ' ';
      else if (node.matches(apart) && text !== '' && !text.endsWith('\n')) text += '\n';
    }
  }
  return { text, pieces };
}

/** The stretch of the page from one character of a block's text to before another. */
export function rangeIn({ pieces }: BlockText, start: number, end: number): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first !== undefined && last !== undefined) {
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  }
  return range;
}

/** Which character of a block's text a place on the page comes before. */
export function offsetIn({ text, pieces }: BlockText, container: Node, offset: number): number {
  const own = pieces.find(({ node }) => node === container);
  if (own !== undefined) return own.start + offset;
  const point = document.createRange();
  point.setStart(container, offset);
  return pieces.find(({ node }) => point.comparePoint(node, 0) >= 0)?.start ?? text.length;
}
