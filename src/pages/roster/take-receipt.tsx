import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readReceiptFragment } from '../../assignments/find-carried.ts';
import { keptEnvelopes } from '../../assignments/kept-receipts.ts';
import type { OpenedReceipt } from '../../assignments/open-receipt.ts';
import { receiptCode, type Receipt } from '../../assignments/receipt.ts';
import {
  addReceiptsAddress,
  rosterAddress,
  takeReceiptAddress,
} from '../../course/receipt-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { isFramed } from '../is-framed.ts';
import { PageHeading } from '../page-heading.tsx';
import { receiptTitles } from '../receipt/receipt-title-words.ts';
import styles from '../receipt/send-receipt.module.css';
import { receiptWords } from '../receipt/receipt-words.ts';
import { Till } from '../receipt/till.tsx';
import { CheckCode } from './check-code.tsx';
import { receipts } from './kept-here.tsx';
import { noticeWords, refusalWords, rosterWords as say } from './roster-words.ts';
import { takeIn } from './use-intake.tsx';

type Standing =
  | { readonly status: 'opened'; readonly opened: OpenedReceipt }
  | { readonly status: 'added'; readonly told: readonly string[] }
  | { readonly status: 'left' };

/** Opens the receipt in the address, and takes it out of the address at once. */
export function TakeReceipt({ calendar }: { readonly calendar: Calendar }) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const found = readReceiptFragment(hash);
  const [carried, setCarried] = useState(found);
  const [latest, setLatest] = useState<{ of: string; standing: Standing } | null>(null);
  if (found !== null && found !== carried) setCarried(found);
  useEffect(() => {
    // The history, and whoever looks at the address, have no business with it.
    if (found !== null) void navigate(takeReceiptAddress, { replace: true });
  }, [found, navigate]);
  useEffect(() => {
    if (carried === null) return undefined;
    let isHere = true;
    const open = async () => {
      const opened = await receipts.open(carried, 'link');
      if (isHere) setLatest({ of: carried, standing: { status: 'opened', opened } });
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [carried]);

  if (carried === null) {
    return (
      <div>
        <PageHeading tabTitle={receiptTitles.take}>{say.oneNothing}</PageHeading>
        <p className={styles.lede}>{say.oneNothingHint}</p>
        <CheckCode calendar={calendar} onRead={setCarried} />
      </div>
    );
  }
  const standing = latest?.of === carried ? latest.standing : null;
  switch (standing?.status) {
    case undefined:
      return <Message heading={say.oneOpening} />;
    case 'left':
      return (
        <Message heading={say.oneLeft}>
          <Link to={rosterAddress} className="btn btn-line">
            {say.toBoard}
          </Link>
        </Message>
      );
    case 'added':
      return (
        <Message heading={say.oneAdded} words={standing.told}>
          <Link to={rosterAddress} className="btn btn-primary">
            {say.toBoard}
          </Link>
        </Message>
      );
    case 'opened':
      return standing.opened.status === 'receipt' ? (
        <Preview
          receipt={standing.opened.receipt}
          wasSealed={standing.opened.wasSealed}
          carried={carried}
          calendar={calendar}
          onDone={(done) => setLatest({ of: carried, standing: done })}
        />
      ) : (
        <Message heading={say.refused} words={refusalWords[standing.opened.status]}>
          <Link to={addReceiptsAddress} className="btn btn-line">
            {say.add}
          </Link>
        </Message>
      );
  }
}

function Preview({
  receipt,
  wasSealed,
  carried,
  calendar,
  onDone,
}: {
  readonly receipt: Receipt;
  readonly wasSealed: boolean;
  readonly carried: string;
  readonly calendar: Calendar;
  readonly onDone: (standing: Standing) => void;
}) {
  const course = useCourse();
  const record = useRecord();
  const isThere = keptEnvelopes(useFacts()).has(receipt.id);
  const lessons = course.modules.flatMap((module) => module.lessons);
  const told = lessons.filter(({ id, formerly }) =>
    receipt.lessons.some(({ lesson }) => lesson === id || formerly.includes(lesson)),
  );
  const add = async () => {
    const [taken] = await takeIn(record, [carried], 'link');
    const notices = taken?.status === 'taken' ? taken.notices : [];
    onDone({ status: 'added', told: notices.map((notice) => noticeWords[notice]) });
  };
  return (
    <>
      <div>
        <PageHeading tabTitle={receiptTitles.take}>
          <bdi>{say.oneHeading(receipt.name)}</bdi>
        </PageHeading>
        <p className={styles.lede}>{say.oneHint}</p>
        <p className={styles.lede}>{say.oneCompare}</p>
        {wasSealed ? <p className={styles.lede}>{say.wasSealed}</p> : null}
        {isFramed() ? (
          <p className={styles.notice}>{say.oneFramed}</p>
        ) : isThere ? (
          <>
            <p className={styles.notice}>{say.oneThere}</p>
            <p className={styles.answer}>
              <Link to={rosterAddress} className="btn btn-primary">
                {say.toBoard}
              </Link>
            </p>
          </>
        ) : (
          <p className={styles.answer}>
            <button type="button" className="btn btn-primary" onClick={() => void add()}>
              {say.oneAdd}
            </button>
            <button
              type="button"
              className="btn btn-text"
              onClick={() => onDone({ status: 'left' })}
            >
              {say.oneLeave}
            </button>
          </p>
        )}
      </div>
      <Till title={receiptWords.receipt} content={receipt} lessons={told} calendar={calendar}>
        <p className={styles.code}>{receiptCode(receipt.id)}</p>
      </Till>
    </>
  );
}

function Message({
  heading,
  words,
  children,
}: {
  readonly heading: string;
  readonly words?: readonly string[];
  readonly children?: ReactNode;
}) {
  return (
    <div>
      <PageHeading tabTitle={receiptTitles.take}>{heading}</PageHeading>
      {words?.map((sentence) => (
        <p key={sentence} className={styles.lede}>
          {sentence}
        </p>
      ))}
      {children === undefined ? null : <p className={styles.answer}>{children}</p>}
    </div>
  );
}
