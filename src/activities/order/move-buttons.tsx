import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { KeyboardEvent } from 'react';
import type { Direction } from './move-step.ts';
import styles from './move-buttons.module.css';
import { orderTable } from './order-table.ts';

/** The two buttons that move a step; Alt with an arrow key does the same from either. */
export function MoveButtons({
  name,
  first,
  last,
  onMove,
}: {
  /** What is moved. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (direction: Direction) => void;
}) {
  return (
    <span className={styles.moves}>
      <MoveButton direction="up" name={name} off={first} onMove={onMove} />
      <MoveButton direction="down" name={name} off={last} onMove={onMove} />
    </span>
  );
}

function MoveButton({
  direction,
  name,
  off,
  onMove,
}: {
  readonly direction: Direction;
  readonly name: string;
  /** It leads no further. The button stays, because it may hold the focus, and says that it is off. */
  readonly off: boolean;
  readonly onMove: (direction: Direction) => void;
}) {
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown;

  function onKeyDown(event: KeyboardEvent) {
    const pointed = directions[event.key];
    if (pointed === undefined || !event.altKey) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onMove(pointed);
  }

  return (
    <button
      className="icon-btn"
      type="button"
      aria-label={direction === 'up' ? orderTable.moveUp(name) : orderTable.moveDown(name)}
      aria-disabled={off ? true : undefined}
      aria-keyshortcuts={direction === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      onClick={() => onMove(direction)}
      onKeyDown={onKeyDown}
    >
      <Arrow size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

const directions: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' };
