import { Words } from '../../ui/words.tsx';
import { Cue } from './cue.tsx';
import { initials } from './report-words.ts';
import type { Turn } from './scenario.ts';
import styles from './turn-lines.module.css';

/** What happens and is said in a turn, before the learner replies. */
export function TurnLines({
  turn,
  present = false,
}: {
  readonly turn: Turn;
  /** The turn the conversation has reached: its words are set large. */
  readonly present?: boolean;
}) {
  return (
    <div className={styles.turn} data-present={present || undefined}>
      {turn.stage.map((words, place) => (
        <p key={place} className={styles.stage}>
          <Words words={words} />
        </p>
      ))}
      {turn.lines.map((line, place) => (
        <Cue
          key={place}
          face={initials(line.speaker)}
          speaker={line.speaker}
          mood={line.mood}
          words={line.text}
          present={present}
        />
      ))}
    </div>
  );
}
