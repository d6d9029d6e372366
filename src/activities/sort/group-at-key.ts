/**
 * Which group a key puts the card into, null for a key that puts it nowhere. Digits count the groups
 * from 1. The arrows point: to the two groups, or to the outer two of three, as they stand on the
 * screen, so that in a right-to-left page the first group is at the right arrow.
 */
export function groupAtKey(key: string, groups: number, rightToLeft: boolean): number | null {
  if (key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) return 0;
  if (key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) return groups - 1;
  const digit = ['1', '2', '3'].indexOf(key);
  return digit >= 0 && digit < groups ? digit : null;
}
