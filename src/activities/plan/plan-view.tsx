import { useState } from 'react';
import { MarigoldSheet } from '../../ui/marigold-sheet.tsx';
import { Plate } from '../../ui/plate.tsx';
import { Words } from '../../ui/words.tsx';
import { useCalendar } from '../calendar/use-calendar.tsx';
import { Question } from '../question.tsx';
import { Disclosure } from '../reflection/disclosure.tsx';
import { KeptHere } from '../reflection/kept-here.tsx';
import type { ViewProps } from '../view-props.ts';
import { useAnswerDraft } from '../writing/use-answer-draft.tsx';
import { useNextFocus } from '../writing/use-next-focus.tsx';
import { CommitmentFields } from './commitment-fields.tsx';
import { changeCommitment, commitmentsOf, isBlank } from './commitments.ts';
import { MadeCommitment } from './made-commitment.tsx';
import { missing, type Commitment, type PlanAnswer } from './plan.ts';
import { missingInWords } from './plan-words.ts';
import styles from './plan-view.module.css';
import { planTable } from './plan-table.ts';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** Commitments with a day: the one being written shows its fields, those made read as sentences. */
export function PlanView({ activity, answer, onAnswer, saving }: ViewProps<'plan'>) {
  const kept: PlanAnswer = { kind: 'plan', commitments: commitmentsOf(activity, answer) };
  const draft = useAnswerDraft(kept, onAnswer);
  const { commitments } = draft.answer;
  const calendar = useCalendar();
  /** The places whose fields are open; null lets the first that is not made be written. */
  const [opened, setOpened] = useState<ReadonlySet<number> | null>(null);
  const [picking, setPicking] = useState<number | null>(null);
  const [list, focusNext] = useNextFocus<HTMLOListElement>();
  const closed = saving.status === 'opening';
  const isMade = (commitment: Commitment) => missing(commitment).length === 0;
  const first = commitments.findIndex((commitment) => !isMade(commitment));
  const open = opened ?? new Set([first]);

  const changed = (place: number, change: Partial<Commitment>): PlanAnswer => ({
    kind: 'plan',
    commitments: changeCommitment(commitments, place, change),
  });

  function openOne(place: number, part: string) {
    setOpened(new Set(open).add(place));
    focusNext(inPlace(place, part));
  }

  function readBack(place: number, lacking: string | null) {
    focusNext(inPlace(place, lacking ?? 'change'));
    if (lacking !== null) return;
    const left = [...open].filter((each) => each !== place);
    setOpened(left.length === 0 ? null : new Set(left));
    draft.keep();
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <Question words={activity.question} />
      {activity.lead.length === 0 ? null : (
        <p className={`meta ${styles.lead}`}>
          <Words words={activity.lead} />
        </p>
      )}
      <ol className={styles.plan} ref={list} {...tongueHere()}>
        {commitments.map((commitment, place) => (
          <li key={place} data-commitment={place}>
            <fieldset className={styles.commitment}>
              <legend className="visually-hidden">{planTable.commitment(place + 1)}</legend>
              <span className={styles.number}>
                <Plate
                  mile={place + 1}
                  state={open.has(place) ? 'here' : isMade(commitment) ? 'travelled' : 'ahead'}
                />
              </span>
              {open.has(place) ? (
                <CommitmentFields
                  commitment={commitment}
                  calendar={calendar}
                  closed={closed}
                  onWrite={(change) => {
                    // So that it stays open when its last part is written.
                    setOpened(open);
                    draft.write(changed(place, change));
                  }}
                  onLeave={draft.keep}
                  onReadBack={(lacking) => readBack(place, lacking)}
                />
              ) : isMade(commitment) ? (
                <MadeCommitment
                  commitment={commitment}
                  number={place + 1}
                  calendar={calendar}
                  closed={closed}
                  picking={picking === place}
                  onChange={() => openOne(place, 'when')}
                  onWrite={(change) => draft.write(changed(place, change))}
                  onDecide={(change) => draft.put(changed(place, change))}
                  onLeave={draft.keep}
                  onPicking={(now) => {
                    setPicking(now ? place : null);
                    focusNext(inPlace(place, now ? 'new-day' : 'change'));
                    draft.keep();
                  }}
                />
              ) : (
                <button
                  type="button"
                  className={styles.unmade}
                  disabled={closed}
                  onClick={() => openOne(place, missing(commitment)[0] ?? 'when')}
                >
                  {isBlank(commitment) ? planTable.writeThis : missingInWords(commitment)}
                </button>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <KeptHere saving={saving} unsaved={draft.unsaved} />
      {activity.nudges.length === 0 ? null : (
        <Disclosure summary={activityWords.nudge}>
          <ul>
            {activity.nudges.map((nudge, place) => (
              <li key={place}>
                <Words words={nudge} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {answer?.commitments.some(isMade) === true ? (
        <Disclosure summary={activityWords.compare}>
          {activity.model.map((paragraph, place) => (
            <p key={place}>
              <Words words={paragraph} />
            </p>
          ))}
        </Disclosure>
      ) : null}
    </MarigoldSheet>
  );
}

function inPlace(place: number, part: string): string {
  return `[data-commitment="${place}"] [data-part="${part}"]`;
}
