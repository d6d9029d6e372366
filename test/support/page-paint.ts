/** Ways to tell, inside a page, how colours stand out from one another. */
type PagePaint = {
  /** What is painted behind the content of an element, the lowest first. */
  readonly behind: (element: Element | null) => readonly string[];
  /** The contrast of one pile of colours with another, 1 to 21 (WCAG 2.2, contrast ratio). */
  readonly contrast: (one: readonly string[], other: readonly string[]) => number;
};

declare global {
  var pagePaint: PagePaint;
}

/** Runs in the page. */
export function bringPaint(): void {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = new Map<string, readonly number[]>();
  globalThis.pagePaint = { behind, contrast };

  function behind(element: Element | null): readonly string[] {
    const layers: string[] = [];
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      layers.unshift(backgroundColor);
      if (mixed([backgroundColor])[3] === 255) return layers;
    }
    return ['Canvas', ...layers];
  }

  function contrast(one: readonly string[], other: readonly string[]): number {
    const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(layers: readonly string[]): number {
    const [red = 0, green = 0, blue = 0] = mixed(layers).map((part) =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function mixed(layers: readonly string[]): readonly number[] {
    const key = layers.join(' ');
    const known = colours.get(key);
    if (known !== undefined) return known;
    if (paint === null) throw new Error('This browser cannot paint.');
    paint.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      paint.fillStyle = layer;
      paint.fillRect(0, 0, 1, 1);
    }
    const colour = [...paint.getImageData(0, 0, 1, 1).data];
    colours.set(key, colour);
    return colour;
  }
}
