import { Plate } from '../../ui/plate.tsx';
import { plainText } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import styles from './match-board.module.css';
import type { MatchLeft, MatchRight } from './match.ts';
import { matchTable } from './match-table.ts';
import { quoted } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** A right: a button that always stands in the same place, with room for the number of its left. */
export function RightRow({
  right,
  owner,
  onPress,
}: {
  readonly right: MatchRight;
  /** Who has it, under which number, and whether that is the chosen one. */
  readonly owner: {
    readonly left: MatchLeft;
    readonly number: number;
    readonly chosen: boolean;
  } | null;
  readonly onPress: () => void;
}) {
  return (
    <button className={styles.right} type="button" onClick={onPress}>
      <span className={styles.place}>
        {owner === null ? (
          <i className={styles.slot} />
        ) : (
          <Plate mile={owner.number} state={owner.chosen ? 'here' : 'travelled'} />
        )}
      </span>
      <span>
        <Words words={right.text} linked={false} />
        {owner === null ? null : (
          <span className="visually-hidden">
            <Told>{matchTable.withOther(quoted(plainText(owner.left.text)))}</Told>
          </span>
        )}
      </span>
    </button>
  );
}
