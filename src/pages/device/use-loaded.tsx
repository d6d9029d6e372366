import { useCallback, useEffect, useState } from 'react';

/**
 * What the browser tells only when it is asked; null until it has answered, and where it does not.
 *
 * @param load must be the same at every call
 * @returns the answer, and a function that asks again
 */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, () => void] {
  const [loaded, setLoaded] = useState<T | null>(null);
  const look = useCallback(() => {
    let isHere = true;
    const ask = async () => {
      const found = await load().catch(() => null);
      if (isHere && found !== null) setLoaded(() => found);
    };
    void ask();
    return () => {
      isHere = false;
    };
  }, [load]);
  useEffect(look, [look]);
  return [loaded, look];
}
