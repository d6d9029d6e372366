import * as v from 'valibot';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import type { DeviceKeys } from './device-keys.ts';
import { openReceipt } from './open-receipt.ts';
import type { Receipt, ReceiptId } from './receipt.ts';

/** The receipts that a manager has taken in, each under its id. */
export const receiptsDrawer = 'receipts' as Drawer;

/** A paper is the signed envelope itself, so that an altered one shows wherever it comes from. */
const paper = v.object({ signed: v.pipe(v.string(), v.maxLength(1_400_000)) });

/** What puts a receipt on the board, and back there. */
export function keepReceipt(id: ReceiptId, signed: string): Happening {
  return { kind: 'filed', drawer: receiptsDrawer, name: id, paper: { signed } };
}

/** What takes it off. */
export function dropReceipt(id: ReceiptId): Happening {
  return { kind: 'filed', drawer: receiptsDrawer, name: id, paper: null };
}

/** The signed envelopes on the board, by their ids; what is no receipt's paper is not among them. */
export function keptEnvelopes(facts: readonly Fact[]): ReadonlyMap<ReceiptId, string> {
  const envelopes = new Map<ReceiptId, string>();
  for (const [name, { paper: filed }] of papersIn(facts, receiptsDrawer)) {
    const parsed = v.safeParse(paper, filed);
    if (parsed.success) envelopes.set(name as ReceiptId, parsed.output.signed);
  }
  return envelopes;
}

/** The receipts of the board, in the order of their ids, and how many of its papers are none. */
export type KeptReceipts = { readonly receipts: readonly Receipt[]; readonly unreadable: number };

/**
 * Opens what is kept, each envelope once for as long as the function lives.
 *
 * @param keys of any device: what is kept is not sealed any more
 */
export function receiptOpener(keys: DeviceKeys): (facts: readonly Fact[]) => Promise<KeptReceipts> {
  const known = new Map<string, Promise<Receipt | null>>();
  const open = (id: ReceiptId, signed: string) => {
    const opening =
      known.get(signed) ??
      openReceipt(signed, keys, 'file').then((opened) =>
        opened.status === 'receipt' && !opened.wasSealed ? opened.receipt : null,
      );
    known.set(signed, opening);
    // Under another name it would be there twice.
    return opening.then((receipt) => (receipt?.id === id ? receipt : null));
  };
  return async (facts) => {
    const envelopes = keptEnvelopes(facts);
    const opened = await Promise.all([...envelopes].map(([id, signed]) => open(id, signed)));
    const receipts = opened.filter((receipt) => receipt !== null);
    return {
      receipts: receipts.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      unreadable: papersIn(facts, receiptsDrawer).size - receipts.length,
    };
  };
}
