import type { RouteObject } from 'react-router';
import {
  AssignedPage,
  AssignPage,
  BriefingPage,
  DevicePage,
  GlossaryPage,
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
      { path: 'assign', element: <AssignPage /> },
      { path: 'assign/briefing', element: <BriefingPage /> },
      { path: 'assigned', element: <AssignedPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
