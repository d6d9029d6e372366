import { Suspense, useMemo } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { sentAssignments, teamAsked } from '../assignments/sent.ts';
import { useFacts } from '../record/record-provider.tsx';
import { PageHeading } from './page-heading.tsx';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import styles from './roster/board.module.css';
import { Board } from './roster/board.tsx';
import { rosterWords as say } from './roster/roster-words.ts';
import { TopBar } from './top-bar.tsx';

/** The team board: who has sent receipts, and for what; under the team's name where it has one. */
export function RosterPage() {
  const calendar = useCalendar();
  const facts = useFacts();
  const team = useMemo(() => teamAsked(sentAssignments(facts)), [facts]);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {team === '' ? null : <p className="kicker">{say.board}</p>}
        <PageHeading tabTitle={receiptTitles.board}>
          {team === '' ? say.board : <bdi>{team}</bdi>}
        </PageHeading>
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
