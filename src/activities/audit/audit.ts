import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** A table that the learner fills with rows of their own work, deciding about each. */
export type Audit = {
  readonly kind: 'audit';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  readonly of: AuditForm;
  /** How many full rows complete it. */
  readonly rows: number;
  /** Rows to begin with: the learner may take them, change them or leave them. */
  readonly starters: readonly { readonly id: ItemId; readonly text: string }[];
  /** Shown for comparison once a row is full. */
  readonly model: readonly Words[];
};

/**
 * Rules: whom one hurts and whom to ask. Touch points: what one tells the customer today and what
 * would change. A journey: what the customer does or thinks at a step and what would lift it.
 */
export type AuditForm = keyof typeof asked;

/** What a row says beside its subject and its verdict: how it is, and what would make it better. */
export type Remark = 'effect' | 'remedy';

/** What the learner decides about a row, or feels at a step of a journey, worst last. */
export type Verdict = { [Form in AuditForm]: keyof (typeof asked)[Form] }[AuditForm];

export type AuditRow = {
  readonly id: ItemId;
  readonly subject: string;
  readonly effect: string;
  /** Null until the learner decides; a word that the form does not know counts as that too. */
  readonly verdict: string | null;
  readonly remedy: string;
};

export type AuditAnswer = {
  readonly kind: 'audit';
  /** The whole table as the learner left it, starters that were only left standing included. */
  readonly rows: readonly AuditRow[];
};

/** How many rows a table may have. */
export const mostRows = 40;

const both: readonly Remark[] = ['effect', 'remedy'];
const effect: readonly Remark[] = ['effect'];

/* What a full row says under each verdict: nobody is to be asked about a rule that stays. */
const asked = {
  rules: { keep: [], bend: both, kill: both },
  'touch-points': { keep: effect, mend: both, rebuild: both },
  journey: { delighted: effect, glad: both, neutral: both, worried: both, annoyed: both },
} satisfies Readonly<Record<string, Readonly<Record<string, readonly Remark[]>>>>;

/** The forms an author can choose from. */
export function auditForms(): readonly AuditForm[] {
  return Object.keys(asked) as readonly AuditForm[];
}

/** The verdicts of a form, in the order in which they are offered. */
export function verdictsOf(form: AuditForm): readonly Verdict[] {
  return Object.keys(asked[form]) as readonly Verdict[];
}

/** A row's verdict; null where there is none that the form knows. */
export function verdictOf(form: AuditForm, row: AuditRow): Verdict | null {
  return verdictsOf(form).find((verdict) => verdict === row.verdict) ?? null;
}

/** The remarks that a row's verdict asks for; none before there is one. */
export function remarksOf(form: AuditForm, row: AuditRow): readonly Remark[] {
  const table: Readonly<Partial<Record<string, readonly Remark[]>>> = asked[form];
  const verdict = verdictOf(form, row);
  return verdict === null ? [] : (table[verdict] ?? []);
}

/** What a row still lacks to be full, in the order in which it is asked for. */
export function missing(
  form: AuditForm,
  row: AuditRow,
): readonly ('subject' | 'verdict' | Remark)[] {
  return [
    ...(row.subject.trim() === '' ? (['subject'] as const) : []),
    ...(verdictOf(form, row) === null ? (['verdict'] as const) : []),
    ...remarksOf(form, row).filter((remark) => row[remark].trim() === ''),
  ];
}

/** The rows with nothing missing. */
export function fullRows(audit: Audit, answer: AuditAnswer | null): readonly AuditRow[] {
  return (answer?.rows ?? []).filter((row) => missing(audit.of, row).length === 0);
}
