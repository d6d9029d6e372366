/** `54.3 kB`, `1.52 MB`: thousands, as networks count. */
export function writeBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(2)} MB`;
}

export function writeSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** The middle one of some figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no figure.');
  return (upper + lower) / 2;
}

/** `512 ms (498–530)`: the median, and between which figures it lies. */
export function writeSpread(milliseconds: readonly number[]): string {
  const least = Math.round(Math.min(...milliseconds));
  const most = Math.round(Math.max(...milliseconds));
  return `${Math.round(median(milliseconds))} ms (${least}–${most})`;
}
