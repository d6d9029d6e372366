import type { RouteObject } from 'react-router';
import {
  DevicePage,
  GlossaryPage,
  GroupPages,
  LessonPage,
  MapPage,
  ModulePage,
  NotFoundPage,
  SearchPage,
} from './pages/pages.tsx';
import { Shell } from './pages/shell.tsx';

/** Every address of the site, below the base path. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { index: true, element: <MapPage /> },
      { path: 'learn/:module', element: <ModulePage /> },
      { path: 'learn/:module/:lesson', element: <LessonPage /> },
      { path: 'glossary', element: <GlossaryPage /> },
      { path: 'search', element: <SearchPage /> },
      { path: 'device', element: <DevicePage /> },
      { path: 'group/*', element: <GroupPages /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
