import type { RouteObject } from 'react-router';
import {
  CertificatePage,
  DevicePage,
  GlossaryPage,
  JournalPage,
  LessonPage,
  MapPage,
  ModulePage,
  NotFoundPage,
  ProgressPage,
  ReviewPage,
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
      { path: 'review', element: <ReviewPage /> },
      { path: 'journal', element: <JournalPage /> },
      { path: 'progress', element: <ProgressPage /> },
      { path: 'certificate/:module', element: <CertificatePage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
