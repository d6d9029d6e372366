import { useEffect, useState } from 'react';
import { openDeviceKeys } from '../../assignments/device-keys.ts';
import { receiptOpener, type KeptReceipts } from '../../assignments/kept-receipts.ts';
import { scopeHere } from '../../profiles/scope-here.ts';
import { useFacts } from '../../record/record-provider.tsx';

/** The keys of whoever learns here. */
export const deviceKeys = () => openDeviceKeys(scopeHere(import.meta.env.BASE_URL));

/** Opens the board's receipts; those that were opened before are remembered while the page lives. */
export const openKept = receiptOpener(deviceKeys());

/** The board's receipts as they are now; null until they were opened for the first time. */
export function useKeptReceipts(): KeptReceipts | null {
  const facts = useFacts();
  const [kept, setKept] = useState<KeptReceipts | null>(null);
  useEffect(() => {
    let isHere = true;
    const open = async () => {
      const opened = await openKept(facts);
      if (isHere) setKept(opened);
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [facts]);
  return kept;
}
