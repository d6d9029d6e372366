import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { sharedAddress } from '../shared-address.ts';
import { parsePageMessage } from '../messages.ts';
import { createGenerationStore } from './generation-store.ts';
import { cacheNames } from './generations.ts';
import { lastResort } from './last-resort.ts';
import { createLessons } from './lessons.ts';
import type { ServiceWorkerBuild } from './service-worker-build.ts';
import { keepShared } from './keep-shared.ts';
import { createShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const BUILD: ServiceWorkerBuild;

const scope = self.registration.scope;
const sharedUrl = scope + sharedAddress.slice(1);
const names = cacheNames(new URL(scope).pathname);
const generations = createGenerationStore(names);
const shell = createShell(BUILD, scope, names, generations);
const lessons = createLessons(shell, scope, names);
const router = new Router();

// A build comes whole or not at all. Then it waits for a yes; nothing here skips the wait by itself.
self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event));
});

// What the build before left stays for the tabs that still run it; what is older goes.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await generations.enter(BUILD.id);
      await claimFirstPages();
      await generations.tidy(scope);
    })(),
  );
});

// A page asks; this worker does not act on a clock of its own.
self.addEventListener('message', (event) => {
  const message = parsePageMessage(event.data);
  switch (message?.kind) {
    case 'fill':
      event.waitUntil(fill(event, message.language));
      break;
    case 'rest':
      lessons.rest();
      break;
    case 'apply-update':
      void self.skipWaiting();
      break;
    default:
  }
});

// A file of this build's shell: the one that was checked at install.
router.registerRoute(
  new Route(
    ({ url }) => shell.holds(url),
    ({ url, event }) => shell.answer(url, event),
  ),
);

// A lesson's text or picture, and all that is said in another language: from the device, else from the
// network if it is what the build made.
router.registerRoute(
  new Route(
    ({ url }) => ['lessons/', 'translations/', 'assets/language-'].some((of) => isUnder(url, of)),
    ({ url, request, event }) => lessons.answer(url, event, () => fromOtherBuild(url, request)),
  ),
);

// A file of another build, asked for by a tab that still runs it.
router.registerRoute(
  new Route(
    ({ url }) => isUnder(url, 'assets/'),
    ({ url, request }) => fromOtherBuild(url, request),
  ),
);

// Any address of the site: the shell of this build, which draws the page from what is on the device.
router.registerRoute(
  new Route(
    ({ url, request }) => request.mode === 'navigate' && isAddress(url),
    ({ request, event }) =>
      shell
        .answer(new URL('shell.html', scope), event)
        .catch(() => fetch(request))
        .catch(lastResort),
  ),
);

// What another app hands over; it comes as a form, which a page cannot read.
router.registerRoute(
  new Route(
    ({ url }) => url.href === sharedUrl,
    async ({ request }) => {
      await keepShared(request, names.shared);
      return Response.redirect(sharedUrl, 303);
    },
    'POST',
  ),
);

// Everything else is left to the network, untouched.
router.addFetchListener();

async function fill(event: ExtendableEvent, language: string | null): Promise<void> {
  await lessons.fill(event, language);
  if (self.serviceWorker?.state === 'installed') await generations.tidy(scope, BUILD.id);
}

async function fromOtherBuild(url: URL, request: Request): Promise<Response> {
  return (await generations.find(url.href)) ?? fetch(request);
}

function isUnder(url: URL, folder: string): boolean {
  return url.href.startsWith(scope + folder);
}

/** Addresses have no dot in their last word; `sw.js` opened in a tab is not an address. */
function isAddress(url: URL): boolean {
  const word = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return !word.includes('.') || word.endsWith('.html');
}

/**
 * At the very first visit the page that is open comes under this worker at once, and works offline
 * without a reload. Later, pages change hands by a yes only. `matchAll` gives the pages that are
 * under this worker already: those of an earlier one have been handed over by now.
 */
async function claimFirstPages(): Promise<void> {
  if ((await self.clients.matchAll({ type: 'window' })).length === 0) await self.clients.claim();
}
