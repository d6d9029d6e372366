import { Plate } from '../../ui/plate.tsx';
import { plainText } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import styles from './match-board.module.css';
import type { MatchLeft, MatchRight } from './match.ts';
import { matchTable } from './match-table.ts';
import { quoted } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** A left: a native radio whose label is the whole row, and its number instead of a dot. */
export function LeftRow({
  left,
  number,
  group,
  partner,
  chosen,
  onChoose,
}: {
  readonly left: MatchLeft;
  readonly number: number;
  /** The name that the radios share. */
  readonly group: string;
  readonly partner: MatchRight | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className={styles.left} data-chosen={chosen || undefined}>
      <input
        type="radio"
        name={group}
        checked={chosen}
        // A click is heard even from a radio that was chosen before the page's script had arrived.
        onClick={onChoose}
        onChange={ignore}
      />
      <span className={styles.place}>
        <Plate mile={number} state={chosen ? 'here' : partner === null ? 'ahead' : 'travelled'} />
      </span>
      <span>
        <Words words={left.text} linked={false} />
        {partner === null ? null : (
          <span className="visually-hidden">
            <Told>{matchTable.withOther(quoted(plainText(partner.text)))}</Told>
          </span>
        )}
      </span>
    </label>
  );
}

function ignore() {}
