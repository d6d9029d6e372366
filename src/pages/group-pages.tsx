import { lazy } from 'react';
import { useParams } from 'react-router';
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

/*
 * What lies under `/group`. One address in the table of all, so that a lesson, which carries that
 * table, has no more of it than that.
 */
export function GroupPages() {
  const { '*': below = '' } = useParams();
  const [page, number, ...more] = below.replace(/\/$/, '').split('/');
  if (more.length === 0 && page === 'meeting' && /^[1-9]\d?$/.test(number ?? '')) {
    return <MeetingPage number={Number(number)} />;
  }
  if (number !== undefined) return <NotFoundPage />;
  if (page === '') return <GroupPage />;
  if (page === 'plan') return <PlanPage />;
  return page === 'print' ? <PrintPage /> : <NotFoundPage />;
}
