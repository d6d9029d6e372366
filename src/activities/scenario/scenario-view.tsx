import { useEffect, useId, useRef, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import type { ItemId } from '../activity-id.ts';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import { Debrief } from './debrief.tsx';
import { PastStep } from './past-step.tsx';
import { Replies } from './replies.tsx';
import { ReportCard } from './report-card.tsx';
import styles from './scenario-view.module.css';
import { TurnLines } from './turn-lines.tsx';
import { say, walk } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';

/** A conversation set like a script: what was said, what is said now, and what the learner may say. */
export function ScenarioView({ activity, answer, onAnswer }: ViewProps<'scenario'>) {
  const id = useId();
  const present = useRef<HTMLDivElement>(null);
  const reached = walk(activity, answer);
  const { steps, now, turn, turns } = reached;
  const ended = now.replies.length === 0;
  /** How many steps there are where the learner's last press has led, until they read on from there. */
  const [arrival, setArrival] = useState<number | null>(null);
  const arrived = arrival === steps.length;

  // The button that was pressed leaves with its turn. The focus goes to the line that answers it,
  // under a name made of the reason and that line: a screen reader says both, in this order, once.
  useEffect(() => {
    if (arrival === steps.length) present.current?.focus();
  }, [arrival, steps.length]);

  function reply(chosen: ItemId) {
    onAnswer(say(activity, answer, chosen));
    setArrival(steps.length + 1);
  }

  function startOver() {
    onAnswer({ kind: 'scenario', taken: [] });
    setArrival(0);
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <Question words={activity.question} quiet />
      <div className={styles.scene}>
        <ReportCard walk={reached} ended={ended} />
        <div className={styles.script}>
          {steps.map((step, place) => (
            <PastStep
              key={step.turn.id}
              step={step}
              reasonId={place === steps.length - 1 ? `${id}reason` : undefined}
            />
          ))}
          <div
            ref={present}
            className={styles.present}
            id={`${id}present`}
            tabIndex={-1}
            role={arrived ? 'group' : undefined}
            aria-labelledby={arrived ? `${id}reason ${id}present` : undefined}
            onBlur={() => setArrival(null)}
          >
            <TurnLines key={now.id} turn={now} present />
          </div>
          {ended ? (
            <Debrief scenario={activity} answer={answer} walk={reached} />
          ) : (
            <Replies replies={now.replies} onReply={reply} />
          )}
          <SheetFoot>
            <span className="meta num">{scenarioTable.turn(turn, turns)}</span>
            {steps.length === 0 ? null : (
              <button
                className={ended ? 'btn btn-line' : 'btn btn-text'}
                type="button"
                onClick={startOver}
              >
                {ended ? scenarioTable.again : scenarioTable.startOver}
              </button>
            )}
          </SheetFoot>
        </div>
      </div>
    </MarigoldSheet>
  );
}
