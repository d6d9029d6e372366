import type { ItemId } from '../activity-id.ts';
import type { Audit, AuditAnswer, AuditRow } from './audit.ts';

type Rows = readonly AuditRow[];

/** The rows to show: the learner's, or before the first touch the author's, or an empty one. */
export function rowsOf(audit: Audit, answer: AuditAnswer | null): Rows {
  if (answer !== null) return answer.rows;
  const starters = audit.starters.map(({ id, text }) => ({ ...blank(id), subject: text }));
  return starters.length > 0 ? starters : [blank(unusedId([]))];
}

/** The rows with an empty one at their end. */
export function addRow(rows: Rows): Rows {
  return [...rows, blank(unusedId(rows))];
}

/** The rows once something has been written into one of them, or decided about it. */
export function changeRow(rows: Rows, id: ItemId, change: Partial<Omit<AuditRow, 'id'>>): Rows {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** The rows without one of them. */
export function removeRow(rows: Rows, id: ItemId): Rows {
  return rows.filter((row) => row.id !== id);
}

/** The rows with one back at its place, under a new id if its own was given away meanwhile. */
export function restoreRow(rows: Rows, row: AuditRow, place: number): Rows {
  const taken = rows.some(({ id }) => id === row.id);
  return rows.toSpliced(place, 0, taken ? { ...row, id: unusedId(rows) } : row);
}

/** The rows with one of them a place earlier (-1) or later (1); the same at either end. */
export function moveRow(rows: Rows, id: ItemId, by: -1 | 1): Rows {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const to = from + by;
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

/**
 * Whether a row has its subject from the lesson and speaks its language. One that the learner has
 * changed since is still taken for the lesson's.
 */
export function isAuthored({ id, subject }: AuditRow): boolean {
  return !id.startsWith('own.') && subject.trim() !== '';
}

/** Whether nothing was done to a row but perhaps to name its subject. */
export function isUntouched({ verdict, effect, remedy }: AuditRow): boolean {
  return verdict === null && effect.trim() === '' && remedy.trim() === '';
}

function blank(id: ItemId): AuditRow {
  return { id, subject: '', effect: '', verdict: null, remedy: '' };
}

/* A slug has no dot, so that a row of the learner's own is never taken for a starter. */
function unusedId(rows: Rows): ItemId {
  const numbers = rows.map(({ id }) => Number(/^own\.(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `own.${Math.max(0, ...numbers) + 1}` as ItemId;
}
