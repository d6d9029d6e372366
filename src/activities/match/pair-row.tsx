import Check from 'lucide-react/icons/check';
import Unlink from 'lucide-react/icons/unlink';
import { Plate } from '../../ui/plate.tsx';
import { Words } from '../../ui/words.tsx';
import { Verdict } from '../verdict.tsx';
import type { MatchLeft, MatchRight } from './match.ts';
import styles from './pair-row.module.css';
import { matchTable } from './match-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** A pair after the check, as the learner made it, and what belongs together. */
export function PairRow({
  left,
  number,
  given,
  meant,
}: {
  readonly left: MatchLeft;
  readonly number: number;
  /** The learner's own. */
  readonly given: MatchRight | undefined;
  readonly meant: MatchRight | undefined;
}) {
  const belongs = given === meant;
  const Icon = belongs ? Check : Unlink;
  return (
    <li className={styles.pair} data-belongs={belongs}>
      <span className={styles.place}>
        <Plate mile={number} state={belongs ? 'travelled' : 'ahead'} />
      </span>
      <div>
        <p className={styles.left}>
          <Words words={left.text} />
        </p>
        <p className={styles.right}>
          <span className="visually-hidden" {...tongueHere()}>
            {matchTable.with}{' '}
          </span>
          <Words words={given?.text ?? []} />
        </p>
        <Verdict belongs={belongs} icon={<Icon size={18} strokeWidth={1.75} aria-hidden="true" />}>
          {belongs ? (
            <b {...tongueHere()}>{matchTable.together}</b>
          ) : (
            <>
              <b {...tongueHere()}>{matchTable.belongsWith}</b>{' '}
              <span className={styles.meant}>
                <Words words={meant?.text ?? []} />
              </span>
              <br />
            </>
          )}{' '}
          <Words words={left.reason} />
        </Verdict>
      </div>
    </li>
  );
}
