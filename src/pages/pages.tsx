import { use } from 'react';
import type { ReactNode } from 'react';
import { remember } from '../ui/readable.ts';

type Draw = () => ReactNode;

const pages = new Map<() => Promise<Draw>, Promise<Draw>>();

/**
 * A page in a file of its own, fetched with the first visit to it. Not React's `lazy`, which never
 * asks again for a file that could once not be had.
 */
function page(load: () => Promise<Draw>) {
  return function Page() {
    return use(remember(pages, load, load))();
  };
}

export const MapPage = page(async () => {
  const { MapPage: Page } = await import('./map-page.tsx');
  return () => <Page />;
});

export const ModulePage = page(async () => {
  const { ModulePage: Page } = await import('./module-page.tsx');
  return () => <Page />;
});

export const LessonPage = page(async () => {
  const { LessonPage: Page } = await import('./lesson-page.tsx');
  return () => <Page />;
});

export const NotFoundPage = page(async () => {
  const { NotFoundPage: Page } = await import('./not-found-page.tsx');
  return () => <Page />;
});

export const GlossaryPage = page(async () => {
  const { GlossaryPage: Page } = await import('./glossary-page.tsx');
  return () => <Page />;
});

export const DevicePage = page(async () => {
  const { DevicePage: Page } = await import('./device-page.tsx');
  return () => <Page />;
});

export const SearchPage = page(async () => {
  const { SearchPage: Page } = await import('./search-places.tsx');
  return () => <Page />;
});
