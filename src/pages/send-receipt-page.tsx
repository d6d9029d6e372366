import { Suspense } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { PageHeading } from './page-heading.tsx';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import { receiptWords as say } from './receipt/receipt-words.ts';
import { SendReceipt } from './receipt/send-receipt.tsx';
import styles from './receipt/send-receipt.module.css';
import { TopBar } from './top-bar.tsx';

/** A receipt of what was finished: exactly what will be sent, and the ways to send it. */
export function SendReceiptPage() {
  // What it is about stands in the fragment, which no server ever sees.
  const calendar = useCalendar();
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <div>
            <PageHeading tabTitle={receiptTitles.send}>{say.heading('')}</PageHeading>
            <p className={styles.lede}>{say.looking}</p>
          </div>
        ) : (
          <Suspense fallback={null}>
            <SendReceipt calendar={calendar} />
          </Suspense>
        )}
      </main>
    </>
  );
}
