import UserRound from 'lucide-react/icons/user-round';
import { Words } from '../../ui/words.tsx';
import { Cue } from './cue.tsx';
import styles from './past-step.module.css';
import { effectInWords } from './report-words.ts';
import { TurnLines } from './turn-lines.tsx';
import type { Step } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';
import { capital } from '../../ui/capital.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** An exchange that has been had: their words, the learner's, and what came of them. */
export function PastStep({
  step: { turn, reply },
  reasonId,
}: {
  readonly step: Step;
  readonly reasonId?: string | undefined;
}) {
  return (
    <>
      <TurnLines turn={turn} />
      <Cue
        own
        face={<UserRound size={20} strokeWidth={1.75} />}
        speaker={scenarioTable.you}
        words={reply.text}
      >
        <p className={styles.reason} id={reasonId}>
          <b data-way={Math.sign(reply.effect)} {...tongueHere()}>
            {capital(effectInWords(reply.effect))}.
          </b>{' '}
          <Words words={reply.reason} />
        </p>
      </Cue>
    </>
  );
}
