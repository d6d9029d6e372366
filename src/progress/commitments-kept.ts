import type { MadeCommitment } from './commitments.ts';

/** How commitments went; those whose day is still to come, or was not told of, are open. */
export type Kept = {
  readonly kept: number;
  readonly partly: number;
  readonly notYet: number;
  readonly open: number;
};

/** Counts commitments by how they went. */
export function commitmentsKept(made: readonly MadeCommitment[]): Kept {
  const of = (outcome: MadeCommitment['commitment']['outcome']) =>
    made.filter(({ commitment }) => commitment.outcome === outcome).length;
  return { kept: of('kept'), partly: of('partly'), notYet: of('not-yet'), open: of(null) };
}
