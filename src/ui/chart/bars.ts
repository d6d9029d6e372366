/** A bar of a chart in the units of its drawing, from the top left. */
export type Bar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How large a chart is drawn, and how much of a bar's room stays empty, 0 to 1. */
export type ChartSize = { readonly width: number; readonly height: number; readonly gap: number };

/**
 * Bars for shares of 0 to 1, side by side, standing on the lower edge; null where there is no share
 * to show. A share beyond its bounds is drawn as the bound.
 */
export function barsOf(
  shares: readonly (number | null)[],
  { width, height, gap }: ChartSize,
): readonly (Bar | null)[] {
  const room = width / Math.max(1, shares.length);
  return shares.map((share, place) => {
    if (share === null || Number.isNaN(share)) return null;
    const tall = Math.min(1, Math.max(0, share)) * height;
    return { x: room * (place + gap / 2), y: height - tall, width: room * (1 - gap), height: tall };
  });
}
