import type { FactId } from './fact.ts';

/** A line and the id of the fact in it. */
export type StoredLine = { readonly id: FactId; readonly line: string };

/**
 * One place on the device that holds the whole record. Every method may reject; the copy then
 * connects anew when it is next used.
 */
export type Copy = {
  /** Every line that it holds, readable or not, in no particular order. */
  readonly load: () => Promise<readonly string[]>;
  /** Resolves once the lines would survive a power cut. Giving it a line twice does no harm. */
  readonly append: (lines: readonly StoredLine[]) => Promise<void>;
  /** Takes away everything that it holds. Rejects while another tab keeps a part of it. */
  readonly wipe: () => Promise<void>;
  /** Lets go of connections, locks and workers; the next use connects anew. */
  readonly release: () => void;
};
