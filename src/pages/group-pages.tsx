import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { GroupPage } from './group-page.tsx';
import { NotFoundPage } from './pages.tsx';

const PlanPage = lazy(async () => ({
  default: (await import('./group-plan-page.tsx')).GroupPlanPage,
}));
const MeetingPage = lazy(async () => ({
  default: (await import('./group-meeting-page.tsx')).GroupMeetingPage,
}));
const PrintPage = lazy(async () => ({
  default: (await import('./group-print-page.tsx')).GroupPrintPage,
}));

/** What lies under `/group`: a plan, taking one over, running a meeting, printing. */
export function GroupPages() {
  return (
    <Routes>
      <Route index element={<GroupPage />} />
      <Route path="plan" element={<PlanPage />} />
      <Route path="meeting/:number" element={<MeetingPage />} />
      <Route path="print" element={<PrintPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
