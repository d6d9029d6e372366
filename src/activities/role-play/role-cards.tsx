import { useId } from 'react';
import { Words } from '../../ui/words.tsx';
import { Face } from './face.tsx';
import styles from './role-cards.module.css';
import { rolePlayTable } from './role-play-table.ts';
import { takerInWords } from './role-play-words.ts';
import type { RolePlay, RolePlayAnswer } from './role-play.ts';
import { isSwapped } from './rounds.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/**
 * The cards, face down until somebody asks for theirs; one at a time, or both for somebody alone. On
 * paper, and without scripts, all of them lie open, the observer's too.
 */
export function RoleCards({
  play,
  answer,
  away,
  shown,
  onShow,
}: {
  readonly play: RolePlay;
  readonly answer: RolePlayAnswer;
  /** The cards have been put away. */
  readonly away: boolean;
  /** The role whose card lies open. */
  readonly shown: number | null;
  readonly onShow: (part: number) => void;
}) {
  const id = useId();
  const { now } = answer;
  const alone = now?.people === 1;
  return (
    <ul className={styles.cards} hidden={away}>
      {play.roles.map(({ name, text }, part) => {
        const open = alone || (now !== null && shown === part);
        return (
          <li key={part} className={styles.card} data-open={open || undefined}>
            <div className={styles.name}>
              <Face name={name} part={part} />
              <p>
                <b id={`${id}name${part}`}>
                  <Words words={name} linked={false} />
                </b>
                {now !== null && isSwapped(answer) ? (
                  <span className={`meta-3 ${styles.taker}`}>
                    <Told>{takerInWords(play, part, now.people)}</Told>
                  </span>
                ) : null}
              </p>
            </div>
            {now === null || alone ? null : (
              <button
                className="btn btn-line btn-small"
                type="button"
                id={`${id}show${part}`}
                aria-labelledby={`${id}show${part} ${id}name${part}`}
                onClick={() => onShow(part)}
                {...tongueHere()}
              >
                {open ? rolePlayTable.hideCard : rolePlayTable.showCard}
              </button>
            )}
            <div className={styles.text} hidden={!open}>
              {text.map((words, place) => (
                <p key={place}>
                  <Words words={words} />
                </p>
              ))}
            </div>
          </li>
        );
      })}
      <li className={styles.card} hidden>
        <div className={styles.name}>
          <Face name={play.observer.name} part={2} />
          <p>
            <b>
              <Words words={play.observer.name} />
            </b>
          </p>
        </div>
        <ul className={styles.watch}>
          {play.observer.watch.map(({ id: thing, text }) => (
            <li key={thing}>
              <Words words={text} />
            </li>
          ))}
        </ul>
      </li>
    </ul>
  );
}
