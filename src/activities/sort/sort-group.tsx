import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import Signpost from 'lucide-react/icons/signpost';
import { useId, type ReactNode } from 'react';
import { Words } from '../../ui/words.tsx';
import styles from './sort-group.module.css';
import { groupName } from './sort-words.ts';
import type { Placement, Sort } from './sort.ts';
import { sortTable } from './sort-table.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** A group: the button that puts the card into it, and what stands in it, newest first. */
export function SortGroup({
  sort,
  group,
  index,
  placed,
  closed,
  onPut,
  onMove,
}: {
  readonly sort: Sort;
  readonly group: Sort['groups'][number];
  /** Its place among the groups, from 0. */
  readonly index: number;
  readonly placed: readonly Placement[];
  /** The stack is empty. The button stays, because it may hold the focus, and says that it is off. */
  readonly closed: boolean;
  readonly onPut: () => void;
  readonly onMove: (placement: Placement) => void;
}) {
  const name = useId();
  return (
    <div className={styles.group}>
      <button
        type="button"
        data-target
        aria-disabled={closed ? true : undefined}
        aria-keyshortcuts={String(index + 1)}
        onClick={onPut}
      >
        <span id={name}>
          <Words words={group.name} linked={false} />
        </span>
        <kbd aria-hidden="true">{keyCap(index, sort.groups.length)}</kbd>
      </button>
      {placed.length === 0 ? null : (
        <ul aria-labelledby={name}>
          {placed.toReversed().map((placement) => (
            <li key={placement.card.id} data-belongs={placement.belongs}>
              {placement.belongs ? (
                <Check size={18} strokeWidth={1.75} aria-hidden="true" />
              ) : (
                <Signpost size={18} strokeWidth={1.75} aria-hidden="true" />
              )}
              <div>
                <Words words={placement.card.text} />
                {placement.belongs ? (
                  <span className="visually-hidden" {...tongueHere()}>
                    {sortTable.whereItBelongs}
                  </span>
                ) : (
                  <>
                    <p>
                      <Words words={placement.card.reason} />
                    </p>
                    <button
                      className="btn btn-text btn-small"
                      type="button"
                      onClick={() => onMove(placement)}
                    >
                      <Told>{sortTable.move}</Told>{' '}
                      <span className="visually-hidden">
                        <Told>{sortTable.moveTo(groupName(sort, placement.card.group))}</Told>
                      </span>
                    </button>
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Two groups stand at the two arrows; of three, each has its digit. */
function keyCap(index: number, groups: number): ReactNode {
  if (groups !== 2) return index + 1;
  const Arrow = index === 0 ? ArrowLeft : ArrowRight;
  return <Arrow className="flip" size={14} strokeWidth={2} />;
}
