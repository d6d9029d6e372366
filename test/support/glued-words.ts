/**
 * Runs in the page: words that touch although there is a blank between them in the markup. In a flex
 * box the blank between a text and an element is not drawn.
 */
export function gluedWords(): readonly string[] {
  const boxes = [...document.querySelectorAll('body *')].filter((element) =>
    getComputedStyle(element).display.endsWith('flex'),
  );
  return boxes.flatMap((box) =>
    [...box.children].flatMap((child) => {
      if (!child.checkVisibility() || child.textContent.trim() === '') return [];
      const [before, after] = [
        textBeside(child, 'previousSibling'),
        textBeside(child, 'nextSibling'),
      ];
      return [
        /\s$/.test(before.words) && touch(before.box, child)
          ? `glued: “${before.words}${child.textContent}”`
          : '',
        /^\s/.test(after.words) && touch(after.box, child)
          ? `glued: “${child.textContent}${after.words}”`
          : '',
      ].filter((told) => told !== '');
    }),
  );

  /** The text that stands directly before or after an element, and where it is drawn. */
  function textBeside(element: Element, way: 'previousSibling' | 'nextSibling') {
    const range = document.createRange();
    let words = '';
    let box: DOMRect | null = null;
    for (let node = element[way]; node !== null && !(node instanceof Element); node = node[way]) {
      if (!(node instanceof Text)) continue;
      words = way === 'nextSibling' ? words + node.data : node.data + words;
      range.selectNodeContents(node);
      if (node.data.trim() !== '') box ??= range.getBoundingClientRect();
    }
    return { words, box };
  }

  function touch(text: DOMRect | null, element: Element): boolean {
    const box = element.getBoundingClientRect();
    if (text === null || box.width <= 1) return false;
    const isInRow = text.top < box.bottom && box.top < text.bottom;
    return (
      isInRow && Math.min(Math.abs(box.left - text.right), Math.abs(text.left - box.right)) < 1
    );
  }
}
