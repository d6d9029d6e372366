/** What a page goes through besides being shown. */
export type PageLife = {
  /** It is left, perhaps for the back/forward cache, which takes no page with open connections. */
  readonly onLeave: () => void;
  /** It is looked at again and may have missed something meanwhile. */
  readonly onReturn: () => void;
};

/** @returns a function that stops following; where there is no page nothing is followed */
export function followPageLife({ onLeave, onReturn }: PageLife): () => void {
  if (globalThis.window === undefined) return () => undefined;
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) onReturn();
  };
  const seen = () => {
    if (document.visibilityState === 'visible') onReturn();
  };
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', seen);
  // The browser had stopped the page in the background, and lets it go on there.
  document.addEventListener('resume', onReturn);
  return () => {
    window.removeEventListener('pagehide', onLeave);
    window.removeEventListener('pageshow', shown);
    document.removeEventListener('visibilitychange', seen);
    document.removeEventListener('resume', onReturn);
  };
}
