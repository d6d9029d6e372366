/** How large the text is, in per cent of the size that the reader's browser is set to. */
export const textSizes = [100, 112.5, 125, 150] as const;

export type TextSize = (typeof textSizes)[number];

/** The size that a text names; the usual one for anything else. */
export function readTextSize(text: string | null): TextSize {
  return textSizes.find((size) => String(size) === text) ?? 100;
}

/** Sets everything in that size: all measures are in rem (`base.css` has the rule). */
export function showTextSize(size: TextSize): void {
  const { style } = document.documentElement;
  if (size === 100) style.removeProperty('--text-size');
  else style.setProperty('--text-size', `${size}%`);
}
