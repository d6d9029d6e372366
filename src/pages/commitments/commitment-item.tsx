import { useState } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { CommitmentSentence } from '../../activities/plan/commitment-sentence.tsx';
import { isDue } from '../../activities/plan/commitments.ts';
import { DayField } from '../../activities/plan/day-field.tsx';
import { HowItWent } from '../../activities/plan/how-it-went.tsx';
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
  const { commitment, by, lesson, activity } = made;
  const { tell, renew, happened, lookBack } = useCommitment(made);
  const aftermath = aftermathOf(facts, made);
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
      ) : due ? (
        <HowItWent
          outcome={commitment.outcome}
          closed={closed}
          onTell={tell}
          onNewDay={() => setPicking(true)}
        />
      ) : null}
      {due && commitment.outcome !== null ? (
        <WhatHappened key={by} kept={aftermath.happened} closed={closed} onKeep={happened} />
      ) : null}
      {calendar !== null && isToLookBack(made, aftermath, calendar.today) ? (
        <LookBack closed={closed} onTell={lookBack} />
      ) : null}
    </div>
  );
}

function outcomeSaid({ commitment, by }: MadeCommitment, calendar: Calendar): string {
  switch (commitment.outcome) {
    case 'kept':
      return words.kept(by, calendar);
    case 'partly':
      return words.partly(by, calendar);
    case 'not-yet':
      return words.notYet(by, calendar);
    case null:
      return words.wasFor(by, calendar);
  }
}
