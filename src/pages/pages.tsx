import { loadPage } from './load-page.tsx';

/* Each page is a file of its own, fetched with the first visit to it. */
export const MapPage = loadPage(async () => (await import('./map-page.tsx')).MapPage);
export const ModulePage = loadPage(async () => (await import('./module-page.tsx')).ModulePage);
export const LessonPage = loadPage(async () => (await import('./lesson-page.tsx')).LessonPage);
export const NotFoundPage = loadPage(
  async () => (await import('./not-found-page.tsx')).NotFoundPage,
);
export const SeldomPages = loadPage(async () => (await import('./seldom-pages.tsx')).SeldomPages);
