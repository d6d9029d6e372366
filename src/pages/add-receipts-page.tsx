import ChevronLeft from 'lucide-react/icons/chevron-left';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { rosterAddress } from '../course/receipt-address.ts';
import { PageHeading } from './page-heading.tsx';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import { AddReceipts } from './roster/add-receipts.tsx';
import styles from './roster/add-receipts.module.css';
import { rosterWords as say } from './roster/roster-words.ts';
import { TopBar } from './top-bar.tsx';

/** Many receipts, one after another: scanned, pasted or as files. */
export function AddReceiptsPage() {
  const calendar = useCalendar();
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <p>
          <Link to={rosterAddress} className={`btn btn-text ${styles.back}`}>
            <ChevronLeft className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
            {say.board}
          </Link>
        </p>
        <PageHeading tabTitle={receiptTitles.add}>{say.addHeading}</PageHeading>
        {calendar === null ? null : (
          <Suspense fallback={null}>
            <AddReceipts calendar={calendar} />
          </Suspense>
        )}
      </main>
    </>
  );
}
