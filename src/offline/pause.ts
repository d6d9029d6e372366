/**
 * How long to wait before the next attempt, in milliseconds: two seconds after the first failure,
 * then twice as long each time, up to five minutes.
 */
export function pauseAfter(failures: number): number {
  return Math.min(2000 * 2 ** Math.max(0, failures - 1), 300_000);
}
