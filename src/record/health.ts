import type { Trouble } from './trouble.ts';

/** How well the learner's work is kept: how saving stands, and what was found while reading. */
export type Health = Saving & Findings;

export type Saving =
  /** The copies are being read. */
  | { readonly status: 'opening' }
  /** Something was done and no copy has acknowledged it yet. */
  | { readonly status: 'saving' }
  /** Everything is in so many independent copies. */
  | {
      readonly status: 'saved';
      readonly copies: 1 | 2;
      /** Milliseconds since 1970 at the last acknowledgement; null when nothing was written yet. */
      readonly at: number | null;
      /** Why there is only one copy; null when there are two. */
      readonly trouble: Trouble | null;
    }
  /** No copy can be written. It is tried again and again. */
  | {
      readonly status: 'unsaved';
      readonly trouble: Trouble;
      /** How many facts are in this tab only. */
      readonly waiting: number;
      /** How often in a row it has failed. */
      readonly attempts: number;
    };

export type Findings = {
  /** Lines that cannot be read and whose fact is not known from elsewhere. Kept aside. */
  readonly quarantined: number;
  /** Facts of a newer version of the course: kept, passed on, not shown. */
  readonly newer: number;
  /** Facts that one copy had lost and has been given again from the other. */
  readonly healed: number;
  /** Set when fewer facts were found than the device remembers to have had. */
  readonly lost: { readonly expected: number; readonly found: number } | null;
};

/** How one copy stands. */
export type Standing =
  | { readonly status: 'opening' }
  | { readonly status: 'working' }
  | { readonly status: 'failing'; readonly trouble: Trouble; readonly attempts: number };

/**
 * What the standing of both copies means together.
 *
 * @param waiting how many facts no copy has acknowledged
 * @param at milliseconds since 1970 at the last acknowledgement, or null
 */
export function judgeSaving(
  copies: readonly [Standing, Standing],
  waiting: number,
  at: number | null,
): Saving {
  const failing = copies.filter((copy) => copy.status === 'failing');
  const [first, second] = failing;
  if (first !== undefined && second !== undefined) {
    const trouble = first.trouble === 'failed' ? second.trouble : first.trouble;
    const attempts = Math.min(first.attempts, second.attempts);
    return { status: 'unsaved', trouble, waiting, attempts };
  }
  if (copies.some((copy) => copy.status === 'opening')) return { status: 'opening' };
  if (waiting > 0) return { status: 'saving' };
  return first === undefined
    ? { status: 'saved', copies: 2, at, trouble: null }
    : { status: 'saved', copies: 1, at, trouble: first.trouble };
}
