import { useEffect, useState } from 'react';

/**
 * What the browser tells only when it is asked; null until it has answered, and where it does not.
 *
 * @param load must be the same at every call
 * @returns the answer, and a function that asks again
 */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, () => void] {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isHere = true;
    load().then(
      (found) => {
        if (isHere) setLoaded(() => found);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [load, asked]);
  return [loaded, () => setAsked((times) => times + 1)];
}
