import * as v from 'valibot';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import type { DeviceKeys } from './device-keys.ts';
import { openReceipt, type Door, type OpenedReceipt } from './open-receipt.ts';
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

/** Opens receipts, and remembers what it opened: looking at each again would take as long again. */
export type ReceiptOpener = {
  /** One that is handed over. It never rejects. */
  readonly open: (carried: string, door: Door) => Promise<OpenedReceipt>;
  /** Those that are kept. What was not signed so, or was altered since, is not among them. */
  readonly kept: (facts: readonly Fact[]) => Promise<KeptReceipts>;
};

/** @param keys of the device: what is handed over may be sealed to it, what is kept is not any more */
export function receiptOpener(keys: DeviceKeys): ReceiptOpener {
  const known = new Map<string, OpenedReceipt>();
  const open = async (carried: string, door: Door): Promise<OpenedReceipt> => {
    const before = known.get(carried);
    if (before !== undefined) return before;
    const opened = await openReceipt(carried, keys, door);
    if (opened.status === 'receipt') {
      known.set(carried, opened);
      known.set(opened.signed, { ...opened, wasSealed: false });
    }
    return opened;
  };
  const openKept = async (id: ReceiptId, signed: string) => {
    const opened = await open(signed, 'file');
    // Under another name it would be there twice.
    return opened.status === 'receipt' && !opened.wasSealed && opened.receipt.id === id
      ? opened.receipt
      : null;
  };
  return {
    open,
    kept: async (facts) => {
      const envelopes = keptEnvelopes(facts);
      const opened = await Promise.all([...envelopes].map(([id, signed]) => openKept(id, signed)));
      const receipts = opened.filter((receipt) => receipt !== null);
      return {
        receipts: receipts.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        unreadable: papersIn(facts, receiptsDrawer).size - receipts.length,
      };
    },
  };
}
