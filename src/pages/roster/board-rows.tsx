import { useSyncExternalStore } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { daysLate, isComplete, type Column, type Row } from '../../assignments/board.ts';
import { lastReceipt, type Person } from '../../assignments/people.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { shortDay } from '../receipt/receipt-words.ts';
import styles from './board.module.css';
import { BoardCell, CellRoad, cellWords } from './board-cell.tsx';
import { receiptOf, rosterWords as say } from './roster-words.ts';

type BoardProps = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly calendar: Calendar;
  readonly onOpen: (row: Row) => void;
  /** Null where nothing was asked for, so that there is nothing to remind of. */
  readonly onRemind: ((row: Row) => void) | null;
};

/** People and legs: a table where there is room for one, else a list. */
export function BoardRows(props: BoardProps) {
  const isWide = useSyncExternalStore(
    (tell) => {
      const wide = matchMedia(wideEnough);
      wide.addEventListener('change', tell);
      return () => wide.removeEventListener('change', tell);
    },
    () => matchMedia(wideEnough).matches,
    () => false,
  );
  return isWide ? <AsTable {...props} /> : <AsList {...props} />;
}

const wideEnough = '(min-width: 60rem), print';

function AsTable({ rows, columns, calendar, onOpen, onRemind }: BoardProps) {
  return (
    <table className={styles.board}>
      <caption className="visually-hidden">{say.board}</caption>
      <thead>
        <tr>
          <th scope="col">{say.person}</th>
          {columns.map(({ module, asked, by }) => (
            <th key={module.id} scope="col">
              <bdi {...tongueOf(module)}>{module.title}</bdi>
              <span>
                {asked.length === 0
                  ? say.notAsked
                  : by === null
                    ? null
                    : say.dueOn(shortDay(by, calendar))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.person.key}>
            <th scope="row">
              <Who row={row} calendar={calendar} onOpen={onOpen} />
              <Remind row={row} onRemind={onRemind} />
            </th>
            {row.cells.map((cell, place) => (
              <td key={columns[place]?.module.id}>
                <BoardCell cell={cell} calendar={calendar} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AsList({ rows, columns, calendar, onOpen, onRemind }: BoardProps) {
  const asked = columns.filter((column) => column.asked.length > 0).length;
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const late = daysLate(row);
        const done = row.cells.filter(({ status }) => status === 'done').length;
        return (
          <li key={row.person.key}>
            <div>
              <Who row={row} calendar={calendar} onOpen={onOpen} />
            </div>
            <div>
              <p className={styles.state} data-late={late > 0 || undefined}>
                {late > 0 ? say.daysLate(late) : say.legs(done, asked)}
              </p>
              <Remind row={row} onRemind={onRemind} />
            </div>
            <ol className={styles.roads}>
              {row.cells.map((cell, place) => (
                <li key={columns[place]?.module.id}>
                  <CellRoad cell={cell} />
                  <span className="visually-hidden">
                    {`${columns[place]?.module.title ?? ''}: ${cellWords(cell, calendar)}`}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}

function Who({
  row,
  calendar,
  onOpen,
}: {
  readonly row: Row;
  readonly calendar: Calendar;
  readonly onOpen: (row: Row) => void;
}) {
  const { person } = row;
  return (
    <>
      <button type="button" className={styles.who} onClick={() => onOpen(row)}>
        <bdi>{person.name}</bdi>
      </button>
      <span className="meta-3">{heard(person, calendar)}</span>
      {person.sharesName ? <span className="meta-3">{say.sharesName}</span> : null}
    </>
  );
}

function Remind({ row, onRemind }: { readonly row: Row } & Pick<BoardProps, 'onRemind'>) {
  if (onRemind === null || row.person.receipts.length > 0 || isComplete(row)) return null;
  return (
    <button
      type="button"
      className={`btn btn-line btn-small ${styles.remind}`}
      aria-label={say.remindWhom(row.person.name)}
      onClick={() => onRemind(row)}
    >
      {say.remind}
    </button>
  );
}

function heard(person: Person, calendar: Calendar): string {
  const last = lastReceipt(person);
  if (last === null) return say.noReceiptYet;
  return receiptOf(last, calendar, (day) => shortDay(day, calendar));
}
