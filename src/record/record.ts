import type { StoreApi } from 'zustand/vanilla';
import type { Entry } from './entry.ts';
import type { Erased } from './erasure.ts';
import type { Fact, Happening } from './fact.ts';
import type { Form } from './form.ts';
import { openIndexedDbCopy } from './indexed-db-copy.ts';
import { keepRecord } from './keep-record.ts';
import { openLogCopy } from './log-copy.ts';
import type { RecordState } from './record-state.ts';

/** A learner's facts on this device. */
export type Record = {
  readonly store: StoreApi<RecordState>;
  /** Adds what just happened. It may be called at any time; `health` tells when it is saved. */
  readonly append: (happening: Happening) => Fact;
  /** The same for many at once: the pages hear of it once, however many there are. */
  readonly appendAll: (happenings: readonly Happening[]) => void;
  /** Resolves once all that can be read on this device has been read. It never rejects. */
  readonly opened: Promise<void>;
  /** All that is known, in the text in which it is stored: for a backup. */
  readonly contents: () => Contents;
  /**
   * Takes in what another record held: a union, so that doing it again adds nothing. It is saved like
   * everything else; `health` tells when.
   *
   * @param aside lines that cannot be read, to be put aside
   * @returns how many facts were new
   */
  readonly take: (entries: readonly Entry[], aside: readonly string[]) => number;
  /**
   * Deletes all of it from the device, in every tab; the other tabs begin anew, and this record
   * keeps nothing any more: its page must be loaded anew.
   *
   * @param what `record` leaves what belongs to the device and not to the record: its settings
   * @returns false when a tab that is asleep still holds a part, which goes once that tab is closed
   */
  readonly erase: (what?: Erased) => Promise<boolean>;
  /** Tries again at once what has failed. */
  readonly retry: () => void;
  /** The learner has heard of `health.lost`; it is not told again. */
  readonly acceptLoss: () => void;
  /** Asks the browser, once ever, to keep the record; to be called in a user's action. */
  readonly askToPersist: () => Promise<void>;
  /** Ends all work and lets go of everything. */
  readonly close: () => void;
};

export type Contents = {
  /** A random name of this device. */
  readonly device: string;
  readonly entries: readonly Entry[];
  /** Lines that could not be read, just as they were found. */
  readonly quarantined: readonly string[];
};

/**
 * Starts reading the record and gives it at once, still empty; what is on the device comes in as it
 * is read. When another tab has everything deleted, the page is loaded anew.
 *
 * @param options.scope the base path, `/training/`, or a profile's scope
 * @param options.now milliseconds since 1970
 * @param options.form how lines are stored; plain where it is left out
 */
export function openRecord({
  scope,
  now = Date.now,
  form,
}: {
  readonly scope: string;
  readonly now?: () => number;
  readonly form?: Form;
}): Record {
  return keepRecord({
    scope,
    now,
    log: openLogCopy(scope),
    database: openIndexedDbCopy(scope),
    form,
    onErased: () => globalThis.location?.reload(),
  });
}
