import { keepReceipt } from './kept-receipts.ts';
import type { Happening } from '../record/fact.ts';
import type { OpenedReceipt, Refusal } from './open-receipt.ts';
import type { DeviceKey, Receipt, ReceiptId } from './receipt.ts';
import { nameKey } from './roster-papers.ts';

/** What is to be said of a receipt besides that it was taken. */
export type Notice = 'adds-nothing' | 'same-name' | 'other-name' | 'not-our-assignment';

/** What came of one thing that was handed over. */
export type Taken =
  | {
      readonly status: 'taken';
      readonly receipt: Receipt;
      readonly wasSealed: boolean;
      readonly notices: readonly Notice[];
    }
  | { readonly status: 'already-here'; readonly receipt: Receipt }
  | { readonly status: Refusal };

/**
 * Judges what was handed over, one after the other.
 *
 * @param known the receipts on the board
 * @param ours the assignments that were sent from here; null where none is known of
 * @returns what came of each, and what is to be filed
 */
export function takeReceipts(
  opened: readonly OpenedReceipt[],
  known: readonly Receipt[],
  ours: ReadonlySet<string> | null,
): { readonly taken: readonly Taken[]; readonly happenings: readonly Happening[] } {
  const ids = new Set<ReceiptId>(known.map(({ id }) => id));
  const sentBy = new Map<DeviceKey, readonly Receipt[]>();
  const devicesOf = new Map<string, Set<DeviceKey>>();
  const note = (receipt: Receipt) => {
    const { name, device } = receipt;
    sentBy.set(device, [...(sentBy.get(device) ?? []), receipt]);
    devicesOf.set(nameKey(name), (devicesOf.get(nameKey(name)) ?? new Set()).add(device));
  };
  known.forEach(note);
  const happenings: Happening[] = [];
  const taken = opened.map((one): Taken => {
    if (one.status !== 'receipt') return one;
    const { receipt, signed, wasSealed } = one;
    if (ids.has(receipt.id)) return { status: 'already-here', receipt };
    const before = sentBy.get(receipt.device) ?? [];
    const devices = devicesOf.get(nameKey(receipt.name));
    const notices: readonly (Notice | null)[] = [
      addsTo(before, receipt) ? null : 'adds-nothing',
      devices !== undefined && !devices.has(receipt.device) ? 'same-name' : null,
      before.some(({ name }) => nameKey(name) !== nameKey(receipt.name)) ? 'other-name' : null,
      receipt.answers !== null && ours?.has(receipt.answers.assignment) === false
        ? 'not-our-assignment'
        : null,
    ];
    ids.add(receipt.id);
    note(receipt);
    happenings.push(keepReceipt(receipt.id, signed));
    return { status: 'taken', receipt, wasSealed, notices: notices.filter((it) => it !== null) };
  });
  return { taken, happenings };
}

/** Whether it tells of a lesson, or of words, that the others do not; an empty first one does, too. */
function addsTo(before: readonly Receipt[], { lessons, shared, name }: Receipt): boolean {
  if (before.length === 0) return true;
  const told = new Set(before.flatMap((receipt) => receipt.lessons.map(({ lesson }) => lesson)));
  const words = new Set(
    before.flatMap((receipt) => receipt.shared.map((it) => JSON.stringify(it))),
  );
  return (
    lessons.some(({ lesson }) => !told.has(lesson)) ||
    shared.some((it) => !words.has(JSON.stringify(it))) ||
    before.every((receipt) => receipt.name !== name)
  );
}
