/**
 * Does a work when the device has nothing else to do.
 *
 * @param otherwiseAfter milliseconds, for browsers that do not tell when that is
 * @returns a function that takes the work back
 */
export function whenIdle(work: () => void, otherwiseAfter: number): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, otherwiseAfter);
    return () => {
      clearTimeout(timer);
    };
  }
  const idle = requestIdleCallback(work, { timeout: 5000 });
  return () => {
    cancelIdleCallback(idle);
  };
}
