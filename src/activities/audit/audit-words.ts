import { activityWords } from '../activity-words.ts';
import { sentence } from '../writing/sentence.ts';
import {
  fullRows,
  missing,
  remarksOf,
  verdictOf,
  verdictsOf,
  type Audit,
  type AuditForm,
  type AuditRow,
  type Remark,
  type Verdict,
} from './audit.ts';
import { auditTable } from './audit-table.ts';
import { quoted } from '../../ui/spoken.ts';
import { isAuthored } from './table.ts';

/** How a form speaks: what its columns are called, and how their sentences begin. */
type FormWords = {
  readonly subject: string;
  /** "Add a rule" */
  readonly add: string;
  /** "rule 2" */
  readonly unnamed: (place: number) => string;
  readonly openings: Readonly<Record<Remark, string>>;
  readonly lacks: Readonly<Record<'subject' | 'verdict' | Remark, string>>;
};

const words: Readonly<Record<AuditForm, FormWords>> = auditTable.forms;

/** The words of a form. */
export function formWords(form: AuditForm): FormWords {
  return words[form];
}

/** "Keep", "Delighted": a verdict as its button says it. */
export function verdictInWords(verdict: Verdict): string {
  return auditTable.verdicts[verdict];
}

/** "Bend. It hurts newcomers. I’ll ask Dana."; '' while there is nothing but the verdict. */
export function rowInWords(form: AuditForm, row: AuditRow): string {
  const verdict = verdictOf(form, row);
  const remarks = remarksOf(form, row)
    .filter((remark) => row[remark].trim() !== '')
    .map((remark) => sentence(words[form].openings[remark], row[remark]));
  if (verdict === null || remarks.length === 0) return '';
  return [`${verdictInWords(verdict)}.`, ...remarks].join(' ');
}

/** "Still to say: whom it hurts, whom to ask."; '' for a full row. */
export function missingInWords(form: AuditForm, row: AuditRow): string {
  const lacking = missing(form, row).map((column) => words[form].lacks[column]);
  return lacking.length === 0 ? '' : activityWords.stillToSay(lacking);
}

/** "1 keep, 1 bend, 1 kill. Two to go." */
export function countInWords(audit: Audit, rows: readonly AuditRow[]): string {
  const decided = rows
    .filter((row) => row.subject.trim() !== '')
    .map((row) => verdictOf(audit.of, row));
  const counts = verdictsOf(audit.of)
    .map((verdict) => ({ verdict, count: decided.filter((each) => each === verdict).length }))
    .filter(({ count }) => count > 0);
  const left = audit.rows - fullRows(audit, { kind: 'audit', rows }).length;
  const rest = auditTable.left(left, audit.rows);
  return counts.length === 0 ? rest : `${auditTable.decided(counts)} ${rest}`;
}

/** A row as it is spoken of: its subject in quotes, or its number while it has none. */
export function rowName(form: AuditForm, row: AuditRow, place: number): string {
  const subject = row.subject.trim().replaceAll(/^[“"]|[”"]$/g, '');
  return subject === '' ? words[form].unnamed(place + 1) : auditTable.quoted(subject);
}

/** The same inside a sentence of the interface. */
export function nameInside(form: AuditForm, row: AuditRow, place: number): string {
  const name = rowName(form, row, place);
  return isAuthored(row) ? quoted(name) : name;
}

/** The feelings along a journey, for those who cannot see them drawn: "1. Parking, worried; …". */
export function feelingsInWords(rows: readonly AuditRow[]): string {
  const steps = rows.flatMap((row, place) => {
    const feeling = verdictOf('journey', row);
    return feeling === null ? [] : [auditTable.feeling(place + 1, row.subject.trim(), feeling)];
  });
  return auditTable.feelings(steps);
}
