import { dayOn, type Day } from '../activities/day.ts';
import { saneInstant } from './stamp.ts';

/**
 * The calendar day where the device is.
 *
 * @param wall milliseconds since 1970
 */
export function dayOf(wall: number): Day {
  return dayOn(new Date(saneInstant(wall)));
}
