/**
 * Where a key leads in a row whose first is a field: the arrows one on and one back, Home and End to
 * the first and last after the field. Null when the key has nothing to do with it.
 */
export function nextStop(key: string, at: number, count: number): number | null {
  if (at < 0) return null;
  const isField = at === 0;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : null;
    case 'ArrowUp':
      return isField ? null : at - 1;
    case 'Home':
      return isField ? null : 1;
    case 'End':
      return isField ? null : count - 1;
    default:
      return null;
  }
}
