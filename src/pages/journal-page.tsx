import Download from 'lucide-react/icons/download';
import Lock from 'lucide-react/icons/lock';
import Printer from 'lucide-react/icons/printer';
import { useDeferredValue, useMemo, useState } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { useCourse } from '../course/course-provider.tsx';
import { allCommitments } from '../progress/commitments.ts';
import { journalOf } from '../progress/journal/entries.ts';
import { useFacts, useOpening } from '../record/record-provider.tsx';
import { CommitmentList } from './commitments/commitment-list.tsx';
import { Journal } from './journal/journal.tsx';
import { journalFile } from './journal/journal-file.ts';
import { EmptyJournal } from './journal/empty-journal.tsx';
import { journalWords as words } from './journal/journal-words.ts';
import styles from './journal/journal.module.css';
import { useLessons } from './journal/use-lessons.tsx';
import { usePrinting } from './journal/use-printing.tsx';
import { Workbook } from './journal/workbook.tsx';
import { PageHeading } from './page-heading.tsx';
import { saveFile } from './save-file.ts';
import { TopBar } from './top-bar.tsx';

/** What the learner wrote, promised and marked, in one place. */
export function JournalPage() {
  return (
    <>
      <TopBar />
      <Written />
    </>
  );
}

/* Apart from the ways around it, which need not be drawn anew at every word that is saved. */
function Written() {
  const course = useCourse();
  const latest = useFacts();
  // A long journal is drawn again in between what one types.
  const facts = useDeferredValue(latest);
  const now = useCalendar();
  const [today, language] = [now?.today, now?.language];
  const calendar = useMemo(
    () => (today === undefined || language === undefined ? null : { today, language }),
    [today, language],
  );
  const opening = useOpening();
  const entries = useMemo(() => journalOf(course, facts), [course, facts]);
  const made = useMemo(() => allCommitments(course, facts), [course, facts]);
  const asked = useLessons(entries.flatMap(({ lesson }) => lesson?.id ?? []));
  const [told, setTold] = useState('');
  const isPrinting = usePrinting();
  const isEmpty = entries.length === 0 && made.length === 0;
  const isReady = calendar !== null && !opening && (!isEmpty || facts === latest);

  function keepCopy() {
    if (calendar === null || asked === null) return;
    const file = journalFile({ course, facts, entries, asked, calendar });
    saveFile(file);
    setTold(words.kept(file.name));
  }

  return (
    <>
      <main id="main" className={styles.page}>
        <header className={styles.head}>
          <div>
            <PageHeading tabTitle={words.tabTitle} className={styles.heading}>
              {words.title}
            </PageHeading>
            <p className={`meta-3 ${styles.private}`}>
              <Lock size={16} strokeWidth={1.75} aria-hidden="true" />
              {words.private}
            </p>
          </div>
          {isReady && !isEmpty ? (
            <p className={styles.keep}>
              <button
                type="button"
                className="btn btn-line"
                disabled={asked === null}
                onClick={keepCopy}
              >
                <Download size={20} strokeWidth={1.75} aria-hidden="true" />
                {words.keep}
              </button>
              <button
                type="button"
                className="btn btn-text"
                disabled={asked === null}
                onClick={() => print()}
              >
                <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
                {words.print}
              </button>
            </p>
          ) : null}
          <p className={`meta ${styles.told}`} role="status">
            {told}
          </p>
        </header>
        {!isReady ? null : isEmpty ? (
          <EmptyJournal course={course} />
        ) : (
          <div className={styles.columns}>
            <div className={styles.promised}>
              <CommitmentList course={course} facts={facts} />
            </div>
            {asked === null ? (
              <p className={styles.wait}>{words.fetching}</p>
            ) : (
              <Journal entries={entries} asked={asked} calendar={calendar} />
            )}
          </div>
        )}
      </main>
      {isPrinting && asked !== null && calendar !== null ? (
        <Workbook course={course} entries={entries} asked={asked} calendar={calendar} made={made} />
      ) : null}
    </>
  );
}
