import Plus from 'lucide-react/icons/plus';
import { Fragment, useState } from 'react';
import { MarigoldSheet } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import { activityWords } from '../activity-words.ts';
import { Question } from '../question.tsx';
import { Disclosure } from '../reflection/disclosure.tsx';
import { KeptHere } from '../reflection/kept-here.tsx';
import type { ViewProps } from '../view-props.ts';
import { useAnswerDraft } from '../writing/use-answer-draft.tsx';
import { useNextFocus } from '../writing/use-next-focus.tsx';
import { AuditRow, type Opening } from './audit-row.tsx';
import styles from './audit-view.module.css';
import { fullRows, mostRows, remarksOf, type AuditAnswer, type AuditRow as Row } from './audit.ts';
import { auditTable } from './audit-table.ts';
import { countInWords, formWords, nameInside } from './audit-words.ts';
import { FeelingLine } from './feeling-line.tsx';
import { addRow, changeRow, moveRow, removeRow, restoreRow, rowsOf } from './table.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

type Rows = AuditAnswer['rows'];

/** A table to fill: rules, touch points or the steps of a journey, with a verdict on each. */
export function AuditView({ activity, answer, onAnswer, saving }: ViewProps<'audit'>) {
  const form = activity.of;
  const kept: AuditAnswer = { kind: 'audit', rows: rowsOf(activity, answer) };
  const draft = useAnswerDraft(kept, onAnswer);
  const { rows } = draft.answer;
  const [openings, setOpenings] = useState<ReadonlyMap<ItemId, Opening>>(new Map());
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly place: number } | null>(
    null,
  );
  const [list, focusNext] = useNextFocus<HTMLOListElement>();
  const closed = saving.status === 'opening';

  /** A row without a subject has nothing to show but its field. */
  function openingOf(row: Row): Opening {
    return row.subject.trim() === '' ? 'all' : (openings.get(row.id) ?? 'closed');
  }

  function open(id: ItemId, opening: Opening) {
    setOpenings((before) => new Map(before).set(id, opening));
  }

  function put(next: Rows) {
    setRemoved(null);
    draft.put({ kind: 'audit', rows: next });
  }

  function write(row: Row, change: Partial<Row>) {
    setRemoved(null);
    open(row.id, openingOf(row));
    draft.write({ kind: 'audit', rows: changeRow(rows, row.id, change) });
  }

  function decide(row: Row, verdict: string) {
    const next = changeRow(rows, row.id, { verdict });
    const asksMore = next.some((each) => each.id === row.id && remarksOf(form, each).length > 0);
    if (asksMore && openingOf(row) === 'closed') open(row.id, 'remarks');
    put(next);
  }

  function add() {
    const next = addRow(rows);
    const fresh = next.at(-1);
    if (fresh === undefined) return;
    open(fresh.id, 'all');
    focusNext(inRow(rows.length, 'subject'));
    put(next);
  }

  function remove(row: Row, place: number) {
    open(row.id, 'closed');
    put(removeRow(rows, row.id));
    setRemoved({ row, place });
    focusNext('[data-part="undo"]');
  }

  function undo() {
    if (removed === null) return;
    focusNext(inRow(removed.place, removed.row.subject.trim() === '' ? 'subject' : 'change'));
    put(restoreRow(rows, removed.row, removed.place));
  }

  function move(row: Row, place: number, by: -1 | 1) {
    const next = moveRow(rows, row.id, by);
    if (next === rows) return;
    // The button moves with its row, and some browsers take the focus from what moves.
    focusNext(inRow(place + by, by === -1 ? 'earlier' : 'later'));
    put(next);
  }

  const undoing =
    removed === null ? null : (
      <li className={styles.removed} key="removed">
        <span>
          <Told>{auditTable.removed(nameInside(form, removed.row, removed.place))}</Told>
        </span>
        <button
          type="button"
          className="btn btn-text btn-small"
          data-part="undo"
          onClick={undo}
          {...tongueHere()}
        >
          {activityWords.undo}
        </button>
      </li>
    );
  return (
    <MarigoldSheet tab={activity.tab}>
      <Question words={activity.question} />
      {activity.lead.length === 0 ? null : (
        <p className={`meta ${styles.lead}`}>
          <Words words={activity.lead} />
        </p>
      )}
      <ol className={styles.rows} ref={list}>
        {rows.map((row, place) => (
          <Fragment key={row.id}>
            {removed?.place === place ? undoing : null}
            <li data-row={place}>
              <AuditRow
                form={form}
                row={row}
                place={place}
                rows={rows.length}
                opening={openingOf(row)}
                closed={closed}
                onOpen={(opening, part) => {
                  open(row.id, opening);
                  focusNext(inRow(place, part));
                  draft.keep();
                }}
                onWrite={(change) => write(row, change)}
                onLeave={draft.keep}
                onDecide={(verdict) => decide(row, verdict)}
                onRemove={() => remove(row, place)}
                onMove={(by) => move(row, place, by)}
              />
            </li>
          </Fragment>
        ))}
        {removed !== null && removed.place >= rows.length ? undoing : null}
      </ol>
      {form === 'journey' ? <FeelingLine rows={rows} /> : null}
      {rows.length < mostRows ? (
        <div className={styles.add} {...tongueHere()}>
          <button type="button" className="btn btn-line" disabled={closed} onClick={add}>
            <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
            {formWords(form).add}
          </button>
        </div>
      ) : null}
      <p className={`meta num ${styles.count}`} role="status" {...tongueHere()}>
        {countInWords(activity, rows)}
      </p>
      <KeptHere saving={saving} unsaved={draft.unsaved} />
      {fullRows(activity, answer).length > 0 ? (
        <Disclosure summary={activityWords.compare}>
          {activity.model.map((paragraph, place) => (
            <p key={place}>
              <Words words={paragraph} />
            </p>
          ))}
        </Disclosure>
      ) : null}
    </MarigoldSheet>
  );
}

function inRow(place: number, part: string): string {
  return `[data-row="${place}"] [data-part="${part}"]${part === 'verdict' ? ' input' : ''}`;
}
