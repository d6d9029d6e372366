import { useId, useRef, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import { Question } from '../question.tsx';
import { readOnFrom } from '../read-on-from.ts';
import type { ViewProps } from '../view-props.ts';
import { MatchBoard } from './match-board.tsx';
import styles from './match-view.module.css';
import { closingInWords, countInWords, hintInWords } from './match-words.ts';
import { isMatchChecked, partners, type MatchAnswer } from './match.ts';
import { PairRow } from './pair-row.tsx';
import { matchTable } from './match-table.ts';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/**
 * Two lists to pair. Nothing is graded before all are paired, for partners exclude each other: one
 * slip costs two pairs, and finding that the last does not fit is where the thinking begins.
 */
export function MatchView({ activity, answer, onAnswer }: ViewProps<'match'>) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const [announced, setAnnounced] = useState('');
  const [hurried, setHurried] = useState(false);
  const checked = isMatchChecked(activity, answer);
  const paired = partners(activity, answer);
  const rightNamed = (right: string | undefined) => activity.rights.find((it) => it.id === right);

  function give(next: MatchAnswer, words: string) {
    onAnswer(next);
    setAnnounced(words);
    setHurried(false);
  }

  function check() {
    if (paired.size < activity.lefts.length) {
      setHurried(true);
      return setAnnounced(countInWords(activity, answer, true));
    }
    const pairs = [...paired].map(([left, right]) => ({ left, right }));
    const next = { kind: 'match', pairs, checked: true } as const;
    give(next, `${closingInWords(activity, next)} ${matchTable.reasons}`);
    // The button is about to leave: the reading begins at the top.
    readOnFrom(top.current);
  }

  function matchAgain() {
    give({ kind: 'match', pairs: [], checked: false }, matchTable.allApart);
    readOnFrom(top.current);
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <div role="group" aria-labelledby={`${id}question`}>
        <div ref={top} className={styles.top} tabIndex={-1}>
          <Question id={`${id}question`} words={activity.question} />
        </div>
        {activity.lead.length === 0 ? null : (
          <p className={`meta ${styles.lead}`}>
            <Words words={activity.lead} />
          </p>
        )}
        {checked ? (
          <>
            <p className={styles.closing} {...tongueHere()}>
              {closingInWords(activity, answer)}
            </p>
            <ol>
              {activity.lefts.map((left, index) => (
                <PairRow
                  key={left.id}
                  left={left}
                  number={index + 1}
                  given={rightNamed(paired.get(left.id))}
                  meant={rightNamed(left.right)}
                />
              ))}
            </ol>
          </>
        ) : (
          <>
            <p
              className={activity.lead.length === 0 ? `meta ${styles.lead}` : 'visually-hidden'}
              id={`${id}hint`}
              {...tongueHere()}
            >
              {hintInWords}
            </p>
            <MatchBoard match={activity} answer={answer} hint={`${id}hint`} onAnswer={give} />
          </>
        )}
        <p className="visually-hidden" role="status">
          <Told>{announced}</Told>
        </p>
        <SheetFoot>
          {checked ? (
            <button className="btn btn-text" type="button" onClick={matchAgain}>
              {matchTable.again}
            </button>
          ) : (
            <>
              <span className="meta num">{countInWords(activity, answer, hurried)}</span>
              <button className="btn btn-primary" type="button" onClick={check}>
                {activityWords.check}
              </button>
            </>
          )}
        </SheetFoot>
      </div>
    </MarigoldSheet>
  );
}
