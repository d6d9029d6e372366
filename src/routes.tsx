import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { Shell } from './pages/shell.tsx';

const MapPage = lazy(async () => ({ default: (await import('./pages/map-page.tsx')).MapPage }));
const ModulePage = lazy(async () => ({
  default: (await import('./pages/module-page.tsx')).ModulePage,
}));
const LessonPage = lazy(async () => ({
  default: (await import('./pages/lesson-page.tsx')).LessonPage,
}));

/** Every address of the site, below the base path. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { index: true, element: <MapPage /> },
      { path: 'learn/:module', element: <ModulePage /> },
      { path: 'learn/:module/:lesson', element: <LessonPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
