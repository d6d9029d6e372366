import type { RouteObject } from 'react-router';
import { LessonPage, MapPage, ModulePage, SeldomPages } from './pages/pages.tsx';
import { Shell } from './pages/shell.tsx';

/** Every address of the site, below the base path; the second table is in `pages/seldom-pages.tsx`. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { index: true, element: <MapPage /> },
      { path: 'learn/:module', element: <ModulePage /> },
      { path: 'learn/:module/:lesson', element: <LessonPage /> },
      { path: '*', element: <SeldomPages /> },
    ],
  },
];
