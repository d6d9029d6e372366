import { useEffect, useState } from 'react';
import { openDeviceKeys } from '../../assignments/device-keys.ts';
import { issueReceipt } from '../../assignments/issue-receipt.ts';
import type { Receipt, ReceiptContent } from '../../assignments/receipt.ts';
import { writeReceipt } from '../../assignments/receipt-text.ts';
import { fingerprint, type SealingKey } from '../../assignments/seal.ts';

import { scopeHere } from '../../profiles/scope-here.ts';

/** A receipt as it would leave the device now. */
export type Issued = {
  readonly receipt: Receipt;
  readonly carried: string;
  /** Told by voice, of the key that it is sealed to; null where it is not sealed. */
  readonly sealCode: string | null;
};

/** Milliseconds without a keystroke. */
const pause = 150;

/**
 * The receipt with this content; null while there is none, or it is being signed.
 *
 * @returns `no-keys` where the browser cannot sign
 */
export function useIssued(
  content: ReceiptContent | null,
  to: SealingKey | null,
): Issued | null | 'no-keys' {
  const asked = content === null ? null : `${to ?? ''} ${writeReceipt(content)}`;
  const [issued, setIssued] = useState<{ asked: string; outcome: Issued | 'no-keys' } | null>(null);
  useEffect(() => {
    if (asked === null || content === null) return undefined;
    let isWanted = true;
    const issue = async () => {
      const outcome = await issueNow(content, to).catch(() => 'no-keys' as const);
      if (isWanted) setIssued({ asked, outcome });
    };
    const timer = setTimeout(() => void issue(), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // What is asked for says all that the content does, and is the same text for the same content.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return issued !== null && issued.asked === asked ? issued.outcome : null;
}

/**
 * Signs it at once, for whoever does not wait: the same content is the same receipt.
 *
 * @throws where the browser cannot sign
 */
export async function issueNow(content: ReceiptContent, to: SealingKey | null): Promise<Issued> {
  const keys = openDeviceKeys(scopeHere(import.meta.env.BASE_URL));
  const { receipt, carried } = await issueReceipt(content, keys, to);
  return { receipt, carried, sealCode: to === null ? null : await fingerprint(to) };
}
