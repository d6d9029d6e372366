import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * Shows something in one of the places that a lesson's page keeps free for it: the bar above the
 * text, the bar under the thumb, the sheet with the contents.
 */
export function AidSlot({
  name,
  children,
}: {
  readonly name: 'bar' | 'thumb' | 'contents';
  readonly children: ReactNode;
}) {
  // A page that is drawn in the same moment has its places a moment later; React looks again.
  const place = useSyncExternalStore(
    () => () => undefined,
    () => document.querySelector(`[data-aids="${name}"]`),
    () => null,
  );
  return place === null ? null : createPortal(children, place);
}
