import { useId, useRef, useState } from 'react';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { keepBallot, removeBallot, type Ballot } from '../../study-group/meeting-papers.ts';
import { impactOf } from '../../study-group/impact.ts';
import type { PlanId } from '../../study-group/plan.ts';
import { ImpactChart } from './impact-chart.tsx';
import { workWords as words } from './meeting-words.ts';
import styles from './work.module.css';

const marks = [1, 2, 3, 4, 5] as const;

/** The five questions: one member after the other answers, and the picture grows. */
export function ImpactPanel({
  plan,
  ballots,
}: {
  readonly plan: PlanId;
  readonly ballots: readonly Ballot[];
}) {
  const id = useId();
  const record = useRecord();
  const [given, setGiven] = useState<readonly (number | null)[]>([null, null, null, null, null]);
  const [last, setLast] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const take = () => {
    if (given.includes(null)) return setTold(words.missing);
    const name = randomName();
    record.append(keepBallot(plan, name, given as unknown as Ballot));
    setLast(name);
    setGiven([null, null, null, null, null]);
    setTold(words.taken);
  };
  return (
    <div className={styles.panel}>
      <h3>{words.impact}</h3>
      <p className="meta">{words.impactMore}</p>
      <form
        noValidate
        aria-label={words.ballot(ballots.length + 1)}
        className={styles.ballot}
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        {words.questions.map((question, place) => (
          <fieldset key={question}>
            <legend>{question}</legend>
            <div>
              {marks.map((mark) => (
                <label key={mark}>
                  <input
                    type="radio"
                    name={`${id}${place}`}
                    checked={given[place] === mark}
                    onChange={() => {
                      setTold('');
                      setGiven(given.map((each, at) => (at === place ? mark : each)));
                    }}
                  />
                  {mark}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className={styles.acts}>
          <button type="submit" className="btn btn-line">
            {words.take}
          </button>
          {last === null ? null : (
            <button
              type="button"
              className="btn btn-text"
              onClick={() => {
                record.append(removeBallot(plan, last));
                setLast(null);
                setTold(words.removed);
                readOnFrom(said.current);
              }}
            >
              {words.takeBack}
            </button>
          )}
        </p>
        <p ref={said} role="status" tabIndex={-1} className="meta">
          {told}
        </p>
      </form>
      <ImpactChart impacts={impactOf(ballots)} count={ballots.length} />
    </div>
  );
}
