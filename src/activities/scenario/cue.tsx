import type { ReactNode } from 'react';
import type { Words as Run } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import styles from './cue.module.css';

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
  /** The learner speaks. */
  readonly own?: boolean;
  readonly present?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.cue} data-own={own || undefined} data-present={present || undefined}>
      <span className={styles.face} aria-hidden="true">
        {face}
      </span>
      <p className="kicker">
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
