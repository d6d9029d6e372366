import { numberBeginning, numberInWords } from '../../ui/number-in-words.ts';
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

/** How a form speaks: what its columns are called, and how their sentences begin. */
type FormWords = {
  /** One row: "Add a rule". */
  readonly row: string;
  readonly subject: string;
  readonly openings: Readonly<Record<Remark, string>>;
  readonly lacks: Readonly<Record<'subject' | 'verdict' | Remark, string>>;
};

const words: Readonly<Record<AuditForm, FormWords>> = {
  rules: {
    row: 'rule',
    subject: 'The rule',
    openings: { effect: 'It hurts', remedy: 'I’ll ask' },
    lacks: {
      subject: 'the rule',
      verdict: 'keep, bend or kill',
      effect: 'whom it hurts',
      remedy: 'whom to ask',
    },
  },
  'touch-points': {
    row: 'touch point',
    subject: 'The touch point',
    openings: { effect: 'Today it tells the customer', remedy: 'I would change' },
    lacks: {
      subject: 'the touch point',
      verdict: 'keep, mend or rebuild',
      effect: 'what it tells the customer today',
      remedy: 'what you would change',
    },
  },
  journey: {
    row: 'step',
    subject: 'The step',
    openings: { effect: 'Here the customer', remedy: 'It would lift them if' },
    lacks: {
      subject: 'the step',
      verdict: 'how it feels',
      effect: 'what the customer does or thinks',
      remedy: 'what would lift it',
    },
  },
};

/** The words of a form. */
export function formWords(form: AuditForm): FormWords {
  return words[form];
}

/** "Keep", "Delighted": a verdict as its button says it. */
export function verdictInWords(verdict: Verdict): string {
  return verdict.charAt(0).toUpperCase() + verdict.slice(1);
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
  return lacking.length === 0 ? '' : `Still to say: ${lacking.join('; ')}.`;
}

/** "1 keep, 1 bend, 1 kill. Two to go." */
export function countInWords(audit: Audit, rows: readonly AuditRow[]): string {
  const decided = rows
    .filter((row) => row.subject.trim() !== '')
    .map((row) => verdictOf(audit.of, row));
  const counts = verdictsOf(audit.of)
    .map((verdict) => ({ verdict, count: decided.filter((each) => each === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  const left = audit.rows - fullRows(audit, { kind: 'audit', rows }).length;
  const rest = leftInWords(left, audit.rows);
  return counts.length === 0 ? rest : `${counts.join(', ')}. ${rest}`;
}

function leftInWords(left: number, asked: number): string {
  if (left > 0) return `${numberBeginning(left)} to go.`;
  if (left < 0) return `${numberBeginning(-left)} more than asked.`;
  if (asked === 1) return 'That’s the one.';
  return asked === 2 ? 'That’s both.' : `That’s all ${numberInWords(asked)}.`;
}

/** A row as it is spoken of: its subject in quotes, or its number while it has none. */
export function rowName(form: AuditForm, row: AuditRow, place: number): string {
  const subject = row.subject.trim().replaceAll(/^[“"]|[”"]$/g, '');
  return subject === '' ? `${words[form].row} ${place + 1}` : `“${subject}”`;
}

/** The feelings along a journey, for those who cannot see them drawn: "1. Parking, worried; …". */
export function feelingsInWords(rows: readonly AuditRow[]): string {
  const steps = rows.flatMap((row, place) => {
    const feeling = verdictOf('journey', row);
    const subject = row.subject.trim();
    return feeling === null
      ? []
      : [`${place + 1}. ${subject === '' ? 'Step' : subject}, ${feeling}`];
  });
  return `How it feels along the way: ${steps.join('; ')}.`;
}
