import { use } from 'react';

/** What is at hand, or what is promised once it has come: the component suspends until then. */
export function useNow<T>(value: T | Promise<T>): T {
  return value instanceof Promise ? use(value) : value;
}
