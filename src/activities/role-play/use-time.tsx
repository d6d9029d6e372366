import { useEffect, useState } from 'react';
import { untilNextSecond } from './clock.ts';
import type { Clock } from './role-play.ts';

/**
 * Milliseconds since 1970, read anew whenever a running clock shows another second, and when the
 * page is seen again after a time in which nothing may have run.
 */
export function useTime(clock: Clock | null): number {
  const [time, setTime] = useState(() => Date.now());
  useEffect(() => {
    const wait = untilNextSecond(clock, time);
    if (wait === null) return;
    const read = () => setTime(Date.now());
    const timer = setTimeout(read, wait);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [clock, time]);
  return time;
}
