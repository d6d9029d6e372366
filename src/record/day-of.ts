import type { Day } from './fact.ts';
import { saneInstant } from './stamp.ts';

/**
 * The calendar day where the device is.
 *
 * @param wall milliseconds since 1970
 */
export function dayOf(wall: number): Day {
  const date = new Date(saneInstant(wall));
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${day}` as Day;
}
