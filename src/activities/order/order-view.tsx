import { useId, useRef, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import { plainText } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import { Question } from '../question.tsx';
import { readOnFrom } from '../read-on-from.ts';
import type { ViewProps } from '../view-props.ts';
import { CheckedStep } from './checked-step.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { isAsDealt, moveStep, type Direction } from './move-step.ts';
import styles from './order-view.module.css';
import { closingInWords, movedInWords, untouchedInWords } from './order-words.ts';
import { isOrderChecked, type OrderAnswer, type OrderStep } from './order.ts';
import { useSliding } from './sliding.tsx';
import { standing, stepsInPlace } from './standing.ts';
import { StepRow } from './step-row.tsx';
import { orderTable } from './order-table.ts';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** Steps to move up and down; after the check each says where it belongs and why. */
export function OrderView({ activity, answer, onAnswer }: ViewProps<'order'>) {
  const question = useId();
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { leave } = useSliding(list);
  const [announced, setAnnounced] = useState('');
  const [hurried, setHurried] = useState(false);
  const [shown, setShown] = useState<'own' | 'right'>('own');
  const checked = isOrderChecked(activity, answer);
  const own = standing(activity, answer);
  const right = activity.steps.toSorted((one, other) => one.place - other.place);
  const untouched = isAsDealt(activity, answer);

  function give(next: OrderAnswer, words: string) {
    onAnswer(next);
    setAnnounced(words);
  }

  function move(step: OrderStep, direction: Direction) {
    const next = moveStep(activity, answer, step.id, direction);
    if (next === null)
      return setAnnounced(direction === 'up' ? orderTable.alreadyFirst : orderTable.alreadyLast);
    leave();
    give(next, movedInWords(activity, next, step));
  }

  function check() {
    if (untouched) {
      setHurried(true);
      return setAnnounced(untouchedInWords);
    }
    const next = { kind: 'order', order: own.map(({ id }) => id), checked: true } as const;
    give(next, `${closingInWords(activity, next)} ${orderTable.reasons}`);
    // The button is about to leave: the reading begins at the top.
    readOnFrom(top.current);
  }

  function seeOther() {
    const other = shown === 'own' ? 'right' : 'own';
    leave();
    setShown(other);
    setAnnounced(other === 'right' ? orderTable.nowRight : orderTable.nowYours);
  }

  function orderAgain() {
    setHurried(false);
    setShown('own');
    give({ kind: 'order', order: [], checked: false }, orderTable.dealtAnew);
    readOnFrom(top.current);
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <div role="group" aria-labelledby={question}>
        <div ref={top} className={styles.top} tabIndex={-1}>
          <Question id={question} words={activity.question} />
        </div>
        {activity.lead.length === 0 ? null : (
          <p className={`meta ${styles.lead}`}>
            <Words words={activity.lead} />
          </p>
        )}
        {checked ? (
          <div className={styles.closing} {...tongueHere()}>
            <p>{closingInWords(activity, answer)}</p>
            {stepsInPlace(activity, answer) === own.length ? null : (
              <button className="btn btn-line btn-small" type="button" onClick={seeOther}>
                {shown === 'own' ? orderTable.seeRight : orderTable.seeYours}
              </button>
            )}
          </div>
        ) : null}
        <ol ref={list} className={styles.steps} data-untouched={untouched || undefined}>
          {(checked && shown === 'right' ? right : own).map((step, index) => {
            const place = index + 1;
            return checked ? (
              <CheckedStep key={step.id} step={step} place={place} had={own.indexOf(step) + 1} />
            ) : (
              <StepRow key={step.id} step={step} place={place} state="open">
                <MoveButtons
                  name={plainText(step.text)}
                  first={place === 1}
                  last={place === own.length}
                  onMove={(direction) => move(step, direction)}
                />
              </StepRow>
            );
          })}
        </ol>
        <p className="visually-hidden" role="status">
          <Told>{announced}</Told>
        </p>
        <SheetFoot>
          {checked ? (
            <button className="btn btn-text" type="button" onClick={orderAgain}>
              {orderTable.again}
            </button>
          ) : (
            <>
              <span className="meta">
                {hurried && untouched ? untouchedInWords : orderTable.steps(own.length)}
              </span>
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
