/** The event by which a browser says that it can install the site; TypeScript does not have it. */
type InstallEvent = Event & { readonly prompt: () => Promise<{ readonly outcome: string }> };

let offer: InstallEvent | null = null;
const told = new EventTarget();

/** Listens for the offer, which a browser makes once, soon after a page was loaded. */
export function awaitInstallOffer(): void {
  const change = (next: InstallEvent | null) => {
    offer = next;
    told.dispatchEvent(new Event('change'));
  };
  addEventListener('beforeinstallprompt', (event) => {
    // The course does not ask by itself; whoever wants it finds it on the page about this device.
    event.preventDefault();
    change(event as InstallEvent);
  });
  addEventListener('appinstalled', () => change(null));
}

/** Whether the browser can install the course now. */
export function hasInstallOffer(): boolean {
  return offer !== null;
}

export function followInstallOffer(changed: () => void): () => void {
  told.addEventListener('change', changed);
  return () => told.removeEventListener('change', changed);
}

/** Lets the browser ask; true when the learner said yes. An offer is good for one question. */
export async function install(): Promise<boolean> {
  const answer = await offer?.prompt();
  offer = null;
  told.dispatchEvent(new Event('change'));
  return answer?.outcome === 'accepted';
}
