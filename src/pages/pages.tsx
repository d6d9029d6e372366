import { lazy } from 'react';

/* Each page is a file of its own, fetched with the first visit to it. */
export const MapPage = lazy(async () => ({ default: (await import('./map-page.tsx')).MapPage }));
export const ModulePage = lazy(async () => ({
  default: (await import('./module-page.tsx')).ModulePage,
}));
export const LessonPage = lazy(async () => ({
  default: (await import('./lesson-page.tsx')).LessonPage,
}));
export const NotFoundPage = lazy(async () => ({
  default: (await import('./not-found-page.tsx')).NotFoundPage,
}));
export const GlossaryPage = lazy(async () => ({
  default: (await import('./glossary-page.tsx')).GlossaryPage,
}));
export const DevicePage = lazy(async () => ({
  default: (await import('./device-page.tsx')).DevicePage,
}));
export const GroupPages = lazy(async () => ({
  default: (await import('./group-pages.tsx')).GroupPages,
}));
export const SearchPage = lazy(async () => ({
  default: (await import('./search-places.tsx')).SearchPage,
}));
