import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Cell } from '../../assignments/board.ts';
import { shortDay } from '../receipt/receipt-words.ts';
import styles from './board-cell.module.css';
import { rosterWords as say } from './roster-words.ts';

/** A person's state in a leg: a stretch of road, a sign, and always the words. */
export function BoardCell({
  cell,
  calendar,
}: {
  readonly cell: Cell;
  readonly calendar: Calendar;
}) {
  if (cell.status === 'not-asked') {
    return (
      <div className={styles.cell}>
        <CellRoad cell={cell} />
        <span className="visually-hidden">{say.notAsked}</span>
      </div>
    );
  }
  const state = stateOf(cell);
  const Sign = { done: Check, late: TriangleAlert, soon: Clock, plain: null }[state];
  return (
    <div className={styles.cell} data-state={state}>
      <CellRoad cell={cell} />
      <span className={`${styles.label} num`}>
        {Sign === null ? null : <Sign size={15} strokeWidth={1.75} aria-hidden="true" />}
        {cellWords(cell, calendar)}
      </span>
    </div>
  );
}

/** The stretch of road alone; its words stand elsewhere. */
export function CellRoad({ cell }: { readonly cell: Cell }) {
  if (cell.status === 'not-asked' || cell.status === 'no-receipt') {
    return <div className={styles.dots} data-faint={cell.status === 'not-asked' || undefined} />;
  }
  const [done, of] = cell.status === 'done' ? [1, 1] : [cell.done, cell.of];
  return <progress className={styles.road} value={done} max={of} aria-hidden="true" />;
}

function stateOf(cell: Cell): 'done' | 'late' | 'soon' | 'plain' {
  if (cell.status === 'done') return 'done';
  if (cell.status !== 'part' || cell.due === null) return 'plain';
  return cell.due < 0 ? 'late' : 'soon';
}

/** The state in words. */
export function cellWords(cell: Cell, calendar: Calendar): string {
  switch (cell.status) {
    case 'not-asked':
      return say.notAsked;
    case 'no-receipt':
      return say.noReceipt;
    case 'part': {
      if (cell.due === null) return say.partly(cell.done, cell.of);
      return cell.due < 0
        ? say.partlyLate(cell.done, cell.of, -cell.due)
        : say.partlyDue(cell.done, cell.of, cell.due);
    }
    case 'done': {
      const day = shortDay(cell.on, calendar);
      if (cell.byHand) return say.byHand(day);
      return cell.isLate ? say.doneLate(day) : say.doneOn(day);
    }
  }
}
