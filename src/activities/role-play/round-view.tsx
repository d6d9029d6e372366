import { useId, type Ref } from 'react';
import { SheetFoot } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import { rolePlayTable as table } from './role-play-table.ts';
import { takerInWords } from './role-play-words.ts';
import type { People, RolePlay, RolePlayAnswer } from './role-play.ts';
import { RoundClock } from './round-clock.tsx';
import styles from './round-view.module.css';
import { isSwapped, pause, tick } from './rounds.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** What stands above the cards of a round. */
export function RoundHead({
  ref,
  number,
  people,
}: {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly number: number;
  readonly people: People;
}) {
  return (
    <div className={styles.head} {...tongueHere()}>
      <h4 ref={ref} tabIndex={-1}>
        {people === 1 ? table.onYourOwn : table.round(number)}
      </h4>
      <p className="meta">{table.howToBegin[people]}</p>
    </div>
  );
}

/** What stands under the cards of a round: its clock, what to watch for, and its end. */
export function RoundView({
  play,
  answer,
  onAnswer,
  onStart,
  onCallOff,
  onFinish,
}: {
  readonly play: RolePlay;
  readonly answer: RolePlayAnswer;
  readonly onAnswer: (answer: RolePlayAnswer) => void;
  readonly onStart: () => void;
  readonly onCallOff: () => void;
  readonly onFinish: () => void;
}) {
  const hint = useId();
  const { now } = answer;
  if (now === null) return null;
  const alone = now.people === 1;
  const begun = alone || now.clock !== null;
  return (
    <div className={styles.round}>
      {alone ? null : (
        <RoundClock
          minutes={play.minutes}
          clock={now.clock}
          onStart={onStart}
          onPause={() => onAnswer(pause(answer, Date.now()))}
        />
      )}
      {begun ? (
        <fieldset className={styles.watch} aria-describedby={hint}>
          <legend>
            <Words words={play.observer.name} />
          </legend>
          <p className="meta" id={hint}>
            <Told>
              {(now.people === 3 && isSwapped(answer) ? `${takerInWords(play, 2, 3)}. ` : '') +
                table.howToTick[now.people]}
            </Told>
          </p>
          {play.observer.watch.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={now.seen.includes(id)}
                onChange={() => onAnswer(tick(play, answer, id))}
              />
              <span>
                <Words words={text} linked={false} />
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <SheetFoot>
        {alone || now.clock === null ? (
          <button className="btn btn-text" type="button" onClick={onCallOff}>
            {table.changeWho}
          </button>
        ) : null}
        {begun ? (
          <button className={`btn btn-primary ${styles.end}`} type="button" onClick={onFinish}>
            {alone ? table.saidIt : table.endRound}
          </button>
        ) : null}
      </SheetFoot>
    </div>
  );
}
