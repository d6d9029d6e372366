import type { RouteObject } from 'react-router';
import { LessonPage, MapPage, ModulePage, NotFoundPage } from './pages/pages.tsx';
import { Shell } from './pages/shell.tsx';

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
