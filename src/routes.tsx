import type { RouteObject } from 'react-router';
import {
  AddReceiptsPage,
  DevicePage,
  GlossaryPage,
  LessonPage,
  MapPage,
  ModulePage,
  NotFoundPage,
  RosterPage,
  SearchPage,
  SendReceiptPage,
  TakeReceiptPage,
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
      { path: 'receipt', element: <TakeReceiptPage /> },
      { path: 'receipt/send', element: <SendReceiptPage /> },
      { path: 'roster', element: <RosterPage /> },
      { path: 'roster/add', element: <AddReceiptsPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
