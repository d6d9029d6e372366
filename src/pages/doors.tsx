import { useEffect } from 'react';
import { UpdateToast } from '../offline/update-toast.tsx';
import { awaitInstallOffer } from './install-offer.ts';
import { useHealth } from '../record/record-provider.tsx';
import { SearchDoor } from './search-door.tsx';
import { showThemeInBars } from '../ui/theme-in-bars.ts';
import { TermDoor } from './term-door.tsx';
import { useLostProfiles } from './profiles/use-lost-profiles.tsx';

/** What opens or stands over a page; fetched when the page itself is done. */
export function Doors() {
  const canTell = 'showPopover' in HTMLElement.prototype;
  const unsaved = useHealth().status === 'unsaved';
  useEffect(() => announceDoors(canTell), [canTell]);
  useEffect(awaitInstallOffer, []);
  useEffect(showThemeInBars, []);
  useLostProfiles();
  return (
    <>
      <UpdateToast unsaved={unsaved} />
      <SearchDoor />
      {canTell ? <TermDoor /> : null}
    </>
  );
}

/**
 * Lets a screen reader know of links that open something, now that they do: in the HTML they lead to
 * pages. Bars and parts of lessons come later, so this looks again whenever something was added.
 */
function announceDoors(canTell: boolean): () => void {
  const announce = () => {
    for (const link of document.querySelectorAll('a[data-search]:not([aria-haspopup])')) {
      link.setAttribute('aria-haspopup', 'dialog');
      link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    }
    if (!canTell) return;
    for (const term of document.querySelectorAll('a[data-term]:not([aria-haspopup])')) {
      term.setAttribute('aria-haspopup', 'dialog');
    }
  };
  announce();
  const observer = new MutationObserver(announce);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
