import Inbox from 'lucide-react/icons/inbox';
import Printer from 'lucide-react/icons/printer';
import Table2 from 'lucide-react/icons/table-2';
import { useId } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { daysLate, isComplete, orders } from '../../assignments/board.ts';
import type { Column, Order, Row } from '../../assignments/board.ts';
import { writeCsv } from '../../assignments/csv.ts';
import { addReceiptsAddress } from '../../course/receipt-address.ts';
import fields from '../device/fields.module.css';
import { saveFile } from '../save-file.ts';
import styles from './board.module.css';
import { boardTable } from './board-table.ts';
import { rosterWords as say } from './roster-words.ts';

/** The board's figures, what can be done with it, and what it is about. */
export function BoardBar({
  rows,
  columns,
  sent,
  about,
  order,
  calendar,
  onAbout,
  onOrder,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly sent: readonly Assignment[];
  /** The id of an assignment, or '' for all. */
  readonly about: string;
  readonly order: Order;
  readonly calendar: Calendar;
  readonly onAbout: (about: string) => void;
  readonly onOrder: (order: Order) => void;
}) {
  const late = rows.filter((row) => daysLate(row) > 0).length;
  const silent = rows.filter(({ person }) => person.receipts.length === 0).length;
  const save = () => {
    const csv = writeCsv(boardTable(rows, columns));
    saveFile(new File([csv], say.csvName(calendar.today), { type: 'text/csv' }));
  };
  return (
    <>
      <div className={styles.head}>
        <div>
          {rows.length === 0 ? null : (
            <ul className={`${styles.tally} num`}>
              <Figure figure={rows.length} what={say.people} />
              <Figure figure={rows.filter(isComplete).length} what={say.finished} />
              {late === 0 ? null : <Figure figure={late} what={say.late} isLate />}
              {silent === 0 ? null : <Figure figure={silent} what={say.silent} />}
            </ul>
          )}
          <p className={styles.honest}>{say.selfReported}</p>
        </div>
        <p className={styles.tools}>
          <Link to={addReceiptsAddress} className="btn btn-primary">
            <Inbox size={20} strokeWidth={1.75} aria-hidden="true" />
            {say.add}
          </Link>
          {rows.length === 0 ? null : (
            <>
              <button type="button" className="btn btn-line" title={say.csvHint} onClick={save}>
                <Table2 size={20} strokeWidth={1.75} aria-hidden="true" />
                {say.csv}
              </button>
              <button type="button" className="btn btn-line" onClick={() => window.print()}>
                <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
                {say.print}
              </button>
            </>
          )}
        </p>
      </div>
      {rows.length === 0 ? null : (
        <div className={styles.choices}>
          {sent.length < 2 ? null : (
            <Choice
              label={say.about}
              value={about}
              options={[
                ['', say.everythingSent],
                ...sent.map(({ id, title }) => [id, title] as const),
              ]}
              onChange={onAbout}
            />
          )}
          <Choice
            label={say.order}
            value={order}
            options={orders.map((each) => [each, say.orders[each]])}
            onChange={(chosen) => onOrder(orders.find((each) => each === chosen) ?? 'name')}
          />
        </div>
      )}
    </>
  );
}

function Figure({
  figure,
  what,
  isLate = false,
}: {
  readonly figure: number;
  readonly what: (count: number) => string;
  readonly isLate?: boolean;
}) {
  return (
    <li data-late={isLate || undefined}>
      <b>{figure}</b> {what(figure)}
    </li>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fields.field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
