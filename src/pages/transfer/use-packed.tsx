import { useEffect, useState } from 'react';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { writeTransfer } from '../../record/write-transfer.ts';

export type Packed =
  | { readonly status: 'packing' }
  | { readonly status: 'nothing' }
  /** This browser cannot. */
  | { readonly status: 'failed' }
  | { readonly status: 'packed'; readonly packed: string };

/** The record as it is now, made small. */
export function usePacked(): Packed {
  const record = useRecord();
  const facts = useFacts();
  const [packed, setPacked] = useState<Packed>({ status: 'packing' });
  useEffect(() => {
    let isWanted = true;
    const packIt = async (): Promise<Packed> => {
      await record.opened;
      const contents = record.contents();
      // What only a newer version can read is no fact here, and comes along.
      if (facts.length + contents.entries.length === 0) return { status: 'nothing' };
      const about = { app: __APP_BUILD__, now: Date.now() };
      return { status: 'packed', packed: await writeTransfer(contents, about) };
    };
    const show = async () => {
      const now = await packIt().catch((): Packed => ({ status: 'failed' }));
      if (isWanted) setPacked(now);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [record, facts]);
  return packed;
}
