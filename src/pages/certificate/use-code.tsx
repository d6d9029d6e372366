import { useMemo } from 'react';
import { finishedLessons } from '../../assignments/finished-lessons.ts';
import { receiptCode, type ReceiptContent } from '../../assignments/receipt.ts';
import type { Fact } from '../../record/fact.ts';
import { useIssued } from '../receipt/use-issued.tsx';
import { linkOf } from '../receipt/ways-to-send.tsx';
import type { Award } from './award.ts';

/** What of a receipt stands on paper: its link, for a square, and its code, for the eye and the voice. */
export type PaperCode = { readonly link: string; readonly code: string };

/**
 * The receipt that a certificate carries: the name, the miles and their days, signed by this device.
 * Papers hang on walls, so it tells of no check. It bears the certificate's day and no other, and so
 * the same certificate has the same code whenever it is printed.
 *
 * @returns null without a name, and where a browser cannot sign or the link would be too long
 */
export function useCode(
  award: Award | null,
  name: string,
  facts: readonly Fact[],
): PaperCode | 'signing' | null {
  const content = useMemo((): ReceiptContent | null => {
    if (award === null || name === '') return null;
    const lessons = finishedLessons(award.stretch.lessons, facts, new Map());
    return { name, staffNumber: '', on: award.on, answers: null, lessons, shared: [] };
  }, [award, name, facts]);
  const issued = useIssued(content, null);
  if (content === null || issued === 'no-keys') return null;
  if (issued === null) return 'signing';
  const link = linkOf(issued);
  return link === null ? null : { link, code: receiptCode(issued.receipt.id) };
}
