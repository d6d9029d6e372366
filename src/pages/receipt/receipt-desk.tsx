import { useMemo, useRef, useState, type ReactNode } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { ownWords } from '../../assignments/own-words.ts';
import { receiptBounds, receiptCode } from '../../assignments/receipt.ts';
import type { ReceiptContent, ReceiptLesson } from '../../assignments/receipt.ts';
import { parseSealingKey } from '../../assignments/seal.ts';
import { noteSent, sentReceipt } from '../../assignments/sent-receipts.ts';
import { staffNumber } from '../../assignments/staff-number.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { plainLine } from '../../course/plain-text.ts';
import { learnerDrawer, learnerName } from '../../progress/learner-name.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { LearnerFields, type Learner } from './learner-fields.tsx';
import { OwnWordsField, wordsKey } from './own-words-field.tsx';
import { Pact } from './pact.tsx';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';
import { Till } from './till.tsx';
import { issueNow, useIssued, type Issued } from './use-issued.tsx';
import { BigSquare, linkOf, WaysToSend } from './ways-to-send.tsx';
import { sentNameOf, type Subject } from './what-for.ts';

/** A square with more in it is drawn larger. */
const dense = 300;

/** The receipt beside what the learner may still choose: the name, words of theirs, the way. */
export function ReceiptDesk({
  subject,
  title,
  lessons,
  finished,
  calendar,
  choice,
  children,
}: {
  readonly subject: Subject;
  readonly title: string;
  readonly lessons: readonly LessonOutline[];
  readonly finished: readonly ReceiptLesson[];
  readonly calendar: Calendar;
  /** What leads to a receipt about something else. */
  readonly choice: ReactNode;
  readonly children: ReactNode;
}) {
  const facts = useFacts();
  const record = useRecord();
  const [learner, setLearner] = useState<Learner>(() => ({
    name: learnerName(facts),
    staffNumber: staffNumber(facts),
  }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const written = useMemo(() => ownWords(lessons, facts), [lessons, facts]);
  const assignment = subject.kind === 'assignment' ? subject.assignment : null;
  const name = plainLine(learner.name, receiptBounds.name);
  const content: ReceiptContent = {
    name,
    staffNumber: plainLine(learner.staffNumber, receiptBounds.staffNumber),
    on: calendar.today,
    answers: assignment === null ? null : { assignment: assignment.id, issue: assignment.issue },
    lessons: finished,
    shared: written.filter((words) => ticked.has(wordsKey(words))),
  };
  const key = parseSealingKey(assignment?.key);
  const issued = useIssued(name === '' ? null : content, key);
  const last = sentReceipt(facts, sentNameOf(subject));

  const keepLearner = () => {
    const paper = { name: content.name, number: content.staffNumber };
    if (paper.name !== learnerName(facts)) file('name', { name: paper.name });
    if (paper.number !== staffNumber(facts)) file('staff-number', { number: paper.number });
  };
  const file = (what: string, paper: unknown) => {
    record.append({ kind: 'filed', drawer: learnerDrawer, name: what, paper });
  };
  const ready = async (): Promise<Issued | null> => {
    if (name === '') {
      setError(say.nameMissing);
      nameField.current?.focus();
      return null;
    }
    if (issued === 'no-keys') return null;
    return issued ?? issueNow(content, key).catch(() => null);
  };

  const isIssued = issued !== null && issued !== 'no-keys';
  const link = isIssued ? linkOf(issued) : null;
  return (
    <>
      <div>
        {children}
        {subject.kind === 'course' ? choice : null}
        <LearnerFields
          learner={learner}
          error={error}
          nameField={nameField}
          onChange={(changed) => {
            setLearner(changed);
            setError('');
          }}
          onLeave={keepLearner}
        />
        <OwnWordsField
          written={written}
          ticked={ticked}
          lessons={lessons}
          onTick={(words, isTicked) => {
            const next = new Set(ticked);
            if (isTicked) next.add(wordsKey(words));
            else next.delete(wordsKey(words));
            setTicked(next);
          }}
        />
        {issued === 'no-keys' ? <p className={styles.notice}>{say.noKeys}</p> : null}
        {isIssued && link === null ? <p className={styles.notice}>{say.tooLong}</p> : null}
        <WaysToSend
          title={title}
          mail={assignment?.mail ?? null}
          ready={ready}
          onSent={(sent) => record.append(noteSent(sentNameOf(subject), sent.receipt))}
        />
        {last === null ? null : (
          <p className="meta">
            {say.lastSent(
              last.on === calendar.today ? null : dayInWords(last.on, calendar),
              last.lessons,
            )}
          </p>
        )}
        <Pact
          content={content}
          from={assignment?.from ?? ''}
          sealCode={isIssued ? issued.sealCode : null}
        />
        {subject.kind === 'course' ? null : choice}
      </div>
      <Till
        title={
          subject.kind === 'module' ? <span {...tongueOf(subject.module)}>{title}</span> : title
        }
        content={content}
        lessons={lessons}
        calendar={calendar}
      >
        {!isIssued ? null : (
          <>
            {link === null ? null : (
              <>
                <div className={styles.square} data-dense={link.length > dense || undefined}>
                  <QrCode text={link} label={say.qr} />
                </div>
                <div className={styles.under}>
                  <BigSquare link={link} />
                </div>
              </>
            )}
            <p className={styles.code}>{receiptCode(issued.receipt.id)}</p>
          </>
        )}
      </Till>
    </>
  );
}
