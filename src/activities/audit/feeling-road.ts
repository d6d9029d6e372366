/** Where a step of a journey stands in the drawing, in hundredths of its width and height. */
export type FeelingPoint = { readonly x: number; readonly y: number };

/* Room above the best feeling and below the worst, for the width of the road. */
const margin = 10;

/** How high a feeling is drawn: the best near 0, the worst near 100. */
export function feelingHeight(rank: number, feelings: number): number {
  return margin + (rank / (feelings - 1)) * (100 - 2 * margin);
}

/**
 * The points of a journey's road. Steps stand at equal distances; one without a feeling has no
 * point, and the road goes past it.
 *
 * @param ranks each step's feeling, 0 for the best; null for none
 * @param feelings how many feelings there are
 */
export function feelingPoints(
  ranks: readonly (number | null)[],
  feelings: number,
): readonly FeelingPoint[] {
  return ranks.flatMap((rank, step) =>
    rank === null
      ? []
      : { x: ((step + 0.5) / ranks.length) * 100, y: feelingHeight(rank, feelings) },
  );
}

/** A smooth road through all points that is level at each of them, as the path of an SVG. */
export function feelingPath(points: readonly FeelingPoint[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${short(x)} ${short(y)}`;
      const middle = short((before.x + x) / 2);
      return `C${middle} ${short(before.y)} ${middle} ${short(y)} ${short(x)} ${short(y)}`;
    })
    .join('');
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
