import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { CommitmentSentence } from '../../activities/plan/commitment-sentence.tsx';
import { isDue } from '../../activities/plan/commitments.ts';
import { DayField } from '../../activities/plan/day-field.tsx';
import { HowItWent } from '../../activities/plan/how-it-went.tsx';
import type { Outcome } from '../../activities/plan/plan.ts';
import { lessonAddress } from '../../course/address.ts';
import { aftermathOf, isToLookBack } from '../../progress/commitment-papers.ts';
import type { MadeCommitment } from '../../progress/commitments.ts';
import type { Fact } from '../../record/fact.ts';
import { useHealth } from '../../record/record-provider.tsx';
import { commitmentWords as words } from './commitment-words.ts';
import styles from './commitments.module.css';
import { LookBack } from './look-back.tsx';
import { useCommitment } from './use-commitment.tsx';
import { WhatHappened } from './what-happened.tsx';

/** One commitment: its sentence, and from its day on how it went, what happened and a month later. */
export function CommitmentItem({
  made,
  facts,
}: {
  readonly made: MadeCommitment;
  readonly facts: readonly Fact[];
}) {
  const calendar = useCalendar();
  const closed = useHealth().status === 'opening';
  const [picking, setPicking] = useState(false);
  /** It was told just now: there is more to say about it. */
  const [isTelling, setTelling] = useState(false);
  const { commitment, by, lesson, activity } = made;
  const { tell, renew, happened, lookBack } = useCommitment(made);
  const aftermath = aftermathOf(facts, made);
  const told = (outcome: Outcome) => {
    setTelling(true);
    tell(outcome);
  };
  const due = calendar !== null && isDue(commitment, calendar.today);
  return (
    <div className={styles.item} data-kept={commitment.outcome === 'kept' || undefined}>
      <CommitmentSentence commitment={commitment} calendar={calendar} />
      <p className={styles.where}>
        <Link to={`${lessonAddress(lesson.id)}#${activity}`}>{words.from(lesson.mile)}</Link>
        {calendar === null || commitment.outcome === null ? null : (
          <span>{outcomeSaid(made, calendar)}</span>
        )}
        {aftermath.stands === null ? null : <span>{words.stoodIn[aftermath.stands]}</span>}
      </p>
      {picking ? (
        <div className={styles.day}>
          <DayField
            label={words.theNewDay}
            part="new-day"
            day={by}
            calendar={calendar}
            closed={closed}
            onPick={(day) => day !== null && day !== by && renew(day)}
            onLeave={() => undefined}
          />
          <button
            type="button"
            className="btn btn-line btn-small"
            onClick={() => setPicking(false)}
          >
            {words.keepDay}
          </button>
        </div>
      ) : due && commitment.outcome === null && !isTelling ? (
        <HowItWent outcome={null} closed={closed} onTell={told} onNewDay={() => setPicking(true)} />
      ) : due ? (
        <Told said={aftermath.happened} isOpen={isTelling}>
          <HowItWent
            outcome={commitment.outcome}
            closed={closed}
            onTell={tell}
            onNewDay={() => setPicking(true)}
          />
          <WhatHappened key={by} kept={aftermath.happened} closed={closed} onKeep={happened} />
        </Told>
      ) : null}
      {calendar !== null && isToLookBack(made, aftermath, calendar.today) ? (
        <LookBack closed={closed} onTell={lookBack} />
      ) : null}
    </div>
  );
}

/** What was told, folded: the learner's words, and behind them the ways to change them. */
function Told({
  said,
  isOpen,
  children,
}: {
  readonly said: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <>
      {said.trim() === '' || isOpen ? null : <p className={styles.said}>{said}</p>}
      <details className={styles.told} open={isOpen || undefined}>
        <summary>{said.trim() === '' ? words.tellMore : words.changeIt}</summary>
        <div>{children}</div>
      </details>
    </>
  );
}

function outcomeSaid({ commitment, by }: MadeCommitment, calendar: Calendar): string {
  const day = dayInWords(by, calendar);
  switch (commitment.outcome) {
    case 'kept':
      return words.kept(day);
    case 'partly':
      return words.partly(day);
    case 'not-yet':
      return words.notYet(day);
    case null:
      return words.wasFor(day);
  }
}
