import { useRoutes, type RouteObject } from 'react-router';
import { loadPage } from './load-page.tsx';
import { NotFoundPage } from './pages.tsx';

/* What their names and files cost is not paid by a lesson, where most visits begin. */
const GlossaryPage = loadPage(async () => (await import('./glossary-page.tsx')).GlossaryPage);
const SearchPage = loadPage(async () => (await import('./search-places.tsx')).SearchPage);
const DevicePage = loadPage(async () => (await import('./device-page.tsx')).DevicePage);
const TransferPage = loadPage(async () => (await import('./transfer-page.tsx')).TransferPage);
const TakePage = loadPage(async () => (await import('./take-page.tsx')).TakePage);
const SharedPage = loadPage(async () => (await import('./shared-page.tsx')).SharedPage);
const AssignPage = loadPage(async () => (await import('./assign-page.tsx')).AssignPage);
const BriefingPage = loadPage(async () => (await import('./briefing-page.tsx')).BriefingPage);
const ReviewPage = loadPage(async () => (await import('./review-page.tsx')).ReviewPage);
const JournalPage = loadPage(async () => (await import('./journal-page.tsx')).JournalPage);
const ProgressPage = loadPage(async () => (await import('./progress-page.tsx')).ProgressPage);
const CertificatePage = loadPage(
  async () => (await import('./certificate-page.tsx')).CertificatePage,
);
const SendReceiptPage = loadPage(
  async () => (await import('./send-receipt-page.tsx')).SendReceiptPage,
);
const TakeReceiptPage = loadPage(
  async () => (await import('./take-receipt-page.tsx')).TakeReceiptPage,
);
const RosterPage = loadPage(async () => (await import('./roster-page.tsx')).RosterPage);
const AddReceiptsPage = loadPage(
  async () => (await import('./add-receipts-page.tsx')).AddReceiptsPage,
);
const GroupPage = loadPage(async () => (await import('./group-page.tsx')).GroupPage);
const GroupPlanPage = loadPage(async () => (await import('./group-plan-page.tsx')).GroupPlanPage);
const GroupMeetingPage = loadPage(
  async () => (await import('./group-meeting-page.tsx')).GroupMeetingPage,
);
const GroupPrintPage = loadPage(
  async () => (await import('./group-print-page.tsx')).GroupPrintPage,
);
const GroupSurveyPage = loadPage(
  async () => (await import('./group-survey-page.tsx')).GroupSurveyPage,
);
const AssignedPage = loadPage(async () => (await import('./assigned-page.tsx')).AssignedPage);

/** The addresses that are not in the first table: pages that few visits begin with. */
export const seldomRoutes: RouteObject[] = [
  { path: 'glossary', element: <GlossaryPage /> },
  { path: 'search', element: <SearchPage /> },
  { path: 'device', element: <DevicePage /> },
  { path: 'device/transfer', element: <TransferPage /> },
  { path: 'device/take', element: <TakePage /> },
  { path: 'device/shared', element: <SharedPage /> },
  { path: 'review', element: <ReviewPage /> },
  { path: 'journal', element: <JournalPage /> },
  { path: 'progress', element: <ProgressPage /> },
  { path: 'certificate/:module', element: <CertificatePage /> },
  { path: 'assign', element: <AssignPage /> },
  { path: 'assign/briefing', element: <BriefingPage /> },
  { path: 'assigned', element: <AssignedPage /> },
  { path: 'group', element: <GroupPage /> },
  { path: 'group/plan', element: <GroupPlanPage /> },
  { path: 'group/meeting/:number', element: <GroupMeetingPage /> },
  { path: 'group/print', element: <GroupPrintPage /> },
  { path: 'group/survey', element: <GroupSurveyPage /> },
  { path: 'receipt', element: <TakeReceiptPage /> },
  { path: 'receipt/send', element: <SendReceiptPage /> },
  { path: 'roster', element: <RosterPage /> },
  { path: 'roster/add', element: <AddReceiptsPage /> },
  { path: '*', element: <NotFoundPage /> },
];

export function SeldomPages() {
  return useRoutes(seldomRoutes);
}
