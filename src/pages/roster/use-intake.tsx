import { useRef, useState } from 'react';
import { dropReceipt } from '../../assignments/kept-receipts.ts';
import type { Door, OpenedReceipt } from '../../assignments/open-receipt.ts';
import type { ReceiptId } from '../../assignments/receipt.ts';
import { sentAssignments } from '../../assignments/sent.ts';
import { takeReceipts, type Taken } from '../../assignments/take-receipts.ts';
import { inSlices } from '../../record/in-slices.ts';
import { useRecord } from '../../record/record-provider.tsx';
import type { Record } from '../../record/record.ts';
import { receipts } from './kept-here.tsx';

export type Intake = {
  /** What came of everything that was handed over since the page was opened, the newest first. */
  readonly taken: readonly Taken[];
  readonly isReading: boolean;
  readonly take: (carried: readonly string[], door: Door) => Promise<void>;
  /** Takes off again what was added since the page was opened. */
  readonly undo: () => void;
};

/** Takes receipts in, one handful after the other. */
export function useIntake(): Intake {
  const record = useRecord();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [waiting, setWaiting] = useState(0);
  // The second handful is judged by what the first has put on the board.
  const line = useRef<Promise<void>>(Promise.resolve());
  const take = (carried: readonly string[], door: Door) => {
    const after = async (before: Promise<void>) => {
      setWaiting((count) => count + 1);
      await before;
      const came = await takeIn(record, carried, door);
      setTaken((known) => [...came.toReversed(), ...known]);
      setWaiting((count) => count - 1);
    };
    line.current = after(line.current);
    return line.current;
  };
  const undo = () => {
    record.appendAll(addedIn(taken).map(dropReceipt));
    setTaken([]);
  };
  return { taken, isReading: waiting > 0, take, undo };
}

/** Opens what was carried and puts on the board what is new. */
export async function takeIn(
  record: Record,
  carried: readonly string[],
  door: Door,
): Promise<readonly Taken[]> {
  await record.opened;
  const opened: OpenedReceipt[] = [];
  await inSlices(
    carried,
    (text) => receipts.open(text, door),
    (one) => opened.push(one),
    { atATime: 20 },
  );
  const { facts } = record.store.getState();
  const { receipts: known } = await receipts.kept(facts);
  const sent = sentAssignments(facts);
  const ours =
    sent.length === 0 ? null : new Set<string>(sent.map(({ assignment }) => assignment.id));
  const { taken, happenings } = takeReceipts(opened, known, ours);
  record.appendAll(happenings);
  if (happenings.length > 0) void record.askToPersist();
  return taken;
}

export function addedIn(taken: readonly Taken[]): readonly ReceiptId[] {
  return taken.flatMap((one) => (one.status === 'taken' ? one.receipt.id : []));
}
