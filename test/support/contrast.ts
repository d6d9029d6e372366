import type { Locator } from '@playwright/test';

/**
 * By how much the paint of a drawn mark stands out from the page behind it: 1 to 21 (WCAG 2.2,
 * 1.4.11).
 *
 * @param part whether the mark is filled or a line
 */
export function contrastOfMark(mark: Locator, part: 'fill' | 'stroke'): Promise<number> {
  return mark.evaluate((element, way) => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (paint === null) throw new Error('This browser cannot paint.');
    const luminanceOf = (colour: string) => {
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((each) =>
        each <= 10 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgrounds: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!backgroundColor.endsWith(', 0)')) backgrounds.push(backgroundColor);
    }
    const style = getComputedStyle(element);
    const colours = [way === 'fill' ? style.fill : style.stroke, backgrounds[0] ?? 'Canvas'];
    const [dark = 0, light = 0] = colours.map(luminanceOf).toSorted((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  }, part);
}
