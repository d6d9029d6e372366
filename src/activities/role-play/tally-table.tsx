import Check from 'lucide-react/icons/check';
import { numberInWords } from '../../ui/number-in-words.ts';
import { Words } from '../../ui/words.tsx';
import type { RolePlay, Round } from './role-play.ts';
import { tally } from './rounds.ts';
import styles from './tally-table.module.css';

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
      <caption className="meta-3">
        {before > 0
          ? `The last ${numberInWords(mostColumns)} of ${numberInWords(rounds.length)} rounds`
          : 'Round by round'}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">To watch for</span>
          </th>
          {latest.map((_, index) => (
            <th key={index} scope="col" className="num">
              <span className="visually-hidden">Round </span>
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
                <span className="visually-hidden">{wasSeen ? 'seen' : 'not seen'}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
