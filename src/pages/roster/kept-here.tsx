import { useEffect, useState } from 'react';
import { openDeviceKeys } from '../../assignments/device-keys.ts';
import { receiptOpener, type KeptReceipts } from '../../assignments/kept-receipts.ts';
import { scopeHere } from '../../profiles/scope-here.ts';
import { useFacts } from '../../record/record-provider.tsx';

/** The keys of whoever learns here. */
export const deviceKeys = () => openDeviceKeys(scopeHere(import.meta.env.BASE_URL));

/** What was opened before is remembered while the page lives. */
export const receipts = receiptOpener(deviceKeys());

/** The board's receipts as they are now; null until they were opened for the first time. */
export function useKeptReceipts(): KeptReceipts | null {
  const facts = useFacts();
  const [kept, setKept] = useState<KeptReceipts | null>(null);
  useEffect(() => {
    let isHere = true;
    const open = async () => {
      const opened = await receipts.kept(facts);
      if (isHere) setKept(opened);
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [facts]);
  return kept;
}
