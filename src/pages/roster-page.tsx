import { Suspense } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { PageHeading } from './page-heading.tsx';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import styles from './roster/board.module.css';
import { Board } from './roster/board.tsx';
import { rosterWords as say } from './roster/roster-words.ts';
import { TopBar } from './top-bar.tsx';

/** The team board: who has sent receipts, and for what. */
export function RosterPage() {
  const calendar = useCalendar();
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={receiptTitles.board}>{say.board}</PageHeading>
        {calendar === null ? (
          <p className="meta">{say.selfReported}</p>
        ) : (
          <Suspense fallback={null}>
            <Board calendar={calendar} />
          </Suspense>
        )}
      </main>
    </>
  );
}
