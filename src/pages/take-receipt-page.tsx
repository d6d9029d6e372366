import { Suspense } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { PageHeading } from './page-heading.tsx';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import styles from './receipt/send-receipt.module.css';
import { rosterWords as say } from './roster/roster-words.ts';
import { TakeReceipt } from './roster/take-receipt.tsx';
import { TopBar } from './top-bar.tsx';

/** One receipt that came by a link: shown, and put on the board when the manager says so. */
export function TakeReceiptPage() {
  const calendar = useCalendar();
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <div>
            <PageHeading tabTitle={receiptTitles.take}>{say.oneOpening}</PageHeading>
          </div>
        ) : (
          <Suspense fallback={null}>
            <TakeReceipt calendar={calendar} />
          </Suspense>
        )}
      </main>
    </>
  );
}
