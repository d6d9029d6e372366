import { use } from 'react';
import type { ReactNode } from 'react';
import { remember } from '../ui/readable.ts';

/* Each page is a file of its own, fetched with the first visit to it. */
export const MapPage = page(async () => (await import('./map-page.tsx')).MapPage);
export const ModulePage = page(async () => (await import('./module-page.tsx')).ModulePage);
export const LessonPage = page(async () => (await import('./lesson-page.tsx')).LessonPage);
export const NotFoundPage = page(async () => (await import('./not-found-page.tsx')).NotFoundPage);
export const GlossaryPage = page(async () => (await import('./glossary-page.tsx')).GlossaryPage);
export const DevicePage = page(async () => (await import('./device-page.tsx')).DevicePage);
export const SearchPage = page(async () => (await import('./search-places.tsx')).SearchPage);

type Draw = () => ReactNode;

/** Not React's `lazy`: that remembers a file that could not be fetched as missing for ever. */
function page(load: () => Promise<Draw>) {
  const known = new Map<'page', Promise<Draw>>();
  return function Page() {
    const Here = use(remember(known, 'page', load));
    return <Here />;
  };
}
