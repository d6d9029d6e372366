import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { fetchCourse } from './course/fetch-course.ts';
import { emptyPageData, readPageData } from './course/page-data.ts';
import { startOffline } from './offline/offline.ts';
import { watchMissingFiles } from './pages/missing-file.ts';
import { Site } from './pages/site.tsx';
import { whenLoaded } from './pages/when-loaded.ts';
import { localStore } from './record/local-store.ts';
import { nameInScope } from './record/name-in-scope.ts';
import { openRecord, type Record } from './record/record.ts';

const base = import.meta.env.BASE_URL;
watchMissingFiles();
const { lang } = document.documentElement;
const written = readPageData(document);
// What stands in the page is in the language of the originals.
const data = lang === 'en' ? written : emptyPageData(written.courseFile);
// Evaluating the program and opening the record are a task each, so that a slow phone can answer a
// touch in between.
await new Promise((resolve) => setTimeout(resolve));
const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root.');
let root: Root | undefined;
let site: (pageData: typeof data) => ReactNode = () => null;

// Where several people learn, or one has a passphrase, it is asked first whose record it is.
if ((localStore()?.getItem(nameInScope(base, 'profiles')) ?? null) === null) {
  begin(openRecord({ scope: base }));
} else {
  void import('./pages/profiles/ask-who.tsx').then(({ askWho }) => askWho(base, container, begin));
}

function begin(record: Record) {
  site = (pageData) => (
    <BrowserRouter basename={base}>
      <Site base={base} source={fetchCourse(base, pageData, lang)} record={record} />
    </BrowserRouter>
  );
  /* A host may answer an address with another address's page; then its text is not to be hydrated. */
  const here = location.pathname.slice(base.length - 1).replace(/(.)\/$/, '$1');
  if (data.address === here && container?.hasChildNodes()) {
    // In a transition, so that a slow phone can answer a touch in between.
    startTransition(() => {
      root = hydrateRoot(container, site(data));
    });
  } else if (container) {
    container.replaceChildren();
    root = createRoot(container);
    root.render(site(data));
  }
}

/* The course is taken onto the device once the page itself is done. */
if (import.meta.env.PROD) {
  whenLoaded(() => {
    void startOffline({ base });
  });
}

import.meta.hot?.on('course:changed', ({ course }: { readonly course: string }) => {
  startTransition(() => {
    root?.render(site(emptyPageData(course)));
  });
});
