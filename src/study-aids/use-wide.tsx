import { useSyncExternalStore } from 'react';

/** From here on a lesson has its contents at its side and no bar under the thumb. */
const wide = '(min-width: 60rem)';

/** Whether the window is as wide as that. */
export function useWide(): boolean {
  return useSyncExternalStore(
    follow,
    () => window.matchMedia(wide).matches,
    () => false,
  );
}

function follow(changed: () => void): () => void {
  const list = window.matchMedia(wide);
  list.addEventListener('change', changed);
  return () => {
    list.removeEventListener('change', changed);
  };
}
