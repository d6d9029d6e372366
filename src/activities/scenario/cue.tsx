import type { ReactNode } from 'react';
import type { Words as Run } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import styles from './cue.module.css';
import { tongueHere } from '../../ui/spoken.ts';

/** One speaker's words. `face` is drawn beside them and says nothing that the name does not. */
export function Cue({
  face,
  speaker,
  mood = '',
  words,
  own = false,
  present = false,
  children,
}: {
  readonly face: ReactNode;
  readonly speaker: string;
  readonly mood?: string;
  readonly words: Run;
  /** The learner speaks, whom the interface names. */
  readonly own?: boolean;
  readonly present?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.cue} data-own={own || undefined} data-present={present || undefined}>
      <span className={styles.face} aria-hidden="true">
        {face}
      </span>
      <p className="kicker" {...(own ? tongueHere() : {})}>
        {speaker}
        {mood === '' ? null : <span className={styles.mood}>{`, ${mood}`}</span>}
      </p>
      <p className={styles.words}>
        <Words words={words} linked={false} />
      </p>
      {children}
    </div>
  );
}
