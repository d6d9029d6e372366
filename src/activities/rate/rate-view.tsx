import { useId, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import { closingInWords, countInWords } from './rate-words.ts';
import styles from './rate-view.module.css';
import { allRated, type Mark } from './rate.ts';
import { changes, countRated, give, markOf } from './ratings.ts';
import { StatementRow } from './statement-row.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { rateTable } from './rate-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** Statements about oneself, each with five marks; after an earlier rating, the two over each other. */
export function RateView({
  activity,
  answer,
  earlier = null,
  onAnswer,
  saving,
}: ViewProps<'rate'>) {
  const id = useId();
  const [announced, setAnnounced] = useState('');
  const rated = countRated(activity, answer);
  // The earlier marks stay hidden until all are given, so that they do not lead the hand.
  const compared = activity.after !== null && answer !== null && allRated(activity, answer);

  function choose(statement: ItemId, mark: Mark) {
    const next = give(activity, answer, statement, mark);
    onAnswer(next);
    if (!allRated(activity, next)) return;
    const closing =
      activity.after === null ? '' : ` ${closingInWords(changes(activity, next, earlier))}`;
    setAnnounced(`${rateTable.allRated(activity.statements.length)}${closing}`);
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <div role="group" aria-labelledby={`${id}question`}>
        <Question id={`${id}question`} words={activity.question} />
        {activity.lead.length === 0 ? null : (
          <p className={`meta ${styles.lead}`}>
            <Words words={activity.lead} />
          </p>
        )}
        <div className={styles.statements}>
          {activity.statements.map((statement) => (
            <StatementRow
              key={statement.id}
              text={statement.text}
              mark={markOf(answer, statement.id)}
              waiting={saving.status === 'opening'}
              onChoose={(mark) => choose(statement.id, mark)}
            />
          ))}
        </div>
        {compared ? <ThenAndNow all={changes(activity, answer, earlier)} /> : null}
        <p className="visually-hidden" role="status" {...tongueHere()}>
          {announced}
        </p>
        <SheetFoot>
          <span className="meta num">{countInWords(rated, activity.statements.length)}</span>
        </SheetFoot>
      </div>
    </MarigoldSheet>
  );
}
