import { nameOf, type TransferPart } from './transfer-part.ts';

/** The parts of one transfer that have arrived, in whatever order. */
export type Gathered = {
  readonly transfer: string;
  readonly of: number;
  readonly pieces: ReadonlyMap<number, string>;
};

/**
 * Adds a part to those that are there. One that is there already changes nothing, and gives the very
 * same; one of another transfer begins anew, because it is the one that is being shown now.
 */
export function gather(gathered: Gathered | null, part: TransferPart): Gathered {
  const { transfer, of, number, piece } = part;
  const isSame = gathered !== null && gathered.transfer === transfer && gathered.of === of;
  if (isSame && gathered.pieces.has(number)) return gathered;
  const before = isSame ? gathered.pieces : [];
  return { transfer, of, pieces: new Map([...before, [number, piece]]) };
}

/** The numbers of the parts that are not there yet. */
export function missingParts({ of, pieces }: Gathered): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((one) => !pieces.has(one));
}

/** The parts put together; null while some are missing, or where they do not make a whole. */
export function joinParts(gathered: Gathered): string | null {
  if (missingParts(gathered).length > 0) return null;
  const { of, pieces, transfer } = gathered;
  const packed = Array.from({ length: of }, (_, index) => pieces.get(index + 1)).join('');
  return nameOf(packed) === transfer ? packed : null;
}
