import Check from 'lucide-react/icons/check';
import { Words } from '../../ui/words.tsx';
import type { RolePlay, Round } from './role-play.ts';
import { rolePlayTable as table } from './role-play-table.ts';
import { tally } from './rounds.ts';
import styles from './tally-table.module.css';
import { tongueHere } from '../../ui/spoken.ts';

/** As many rounds as have room beside each other on a narrow phone. */
const mostColumns = 3;

/** What was ticked in which round; of many rounds, the last three. */
export function TallyTable({
  play,
  rounds,
}: {
  readonly play: RolePlay;
  readonly rounds: readonly Round[];
}) {
  const latest = rounds.slice(-mostColumns);
  const before = rounds.length - latest.length;
  return (
    <table className={styles.table}>
      <caption className="meta-3" {...tongueHere()}>
        {before > 0 ? table.lastRounds(mostColumns, rounds.length) : table.byRound}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden" {...tongueHere()}>
              {table.toWatchFor}
            </span>
          </th>
          {latest.map((_, index) => (
            <th key={index} scope="col" className="num">
              <span className="visually-hidden" {...tongueHere()}>
                {table.roundBefore}{' '}
              </span>
              {before + index + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tally(play, latest).map(({ thing, seen }) => (
          <tr key={thing.id}>
            <th scope="row">
              <Words words={thing.text} />
            </th>
            {seen.map((wasSeen, index) => (
              <td key={index} data-seen={wasSeen || undefined}>
                {wasSeen ? (
                  <Check size={20} strokeWidth={2} aria-hidden="true" />
                ) : (
                  <span aria-hidden="true">–</span>
                )}
                <span className="visually-hidden" {...tongueHere()}>
                  {wasSeen ? table.seen : table.notSeen}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
