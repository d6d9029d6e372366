import { useSyncExternalStore } from 'react';
import { dayOn } from '../day.ts';
import type { Calendar } from './day-in-words.ts';

/**
 * The day it is now and the page's language. Null while HTML is made and while it is hydrated, so
 * that both agree. A page that stays open over night learns of the new day when it is looked at.
 */
export function useCalendar(): Calendar | null {
  const today = useSyncExternalStore(
    whenLookedAt,
    () => dayOn(new Date()),
    () => null,
  );
  return today === null ? null : { today, language: document.documentElement.lang || 'en' };
}

function whenLookedAt(tell: () => void): () => void {
  document.addEventListener('visibilitychange', tell);
  addEventListener('focus', tell);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('focus', tell);
  };
}
