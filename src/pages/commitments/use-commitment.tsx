import { changeCommitment, newDay } from '../../activities/plan/commitments.ts';
import type { Commitment, Outcome } from '../../activities/plan/plan.ts';
import { commitmentsDrawer, paperNames, type Stands } from '../../progress/commitment-papers.ts';
import type { MadeCommitment } from '../../progress/commitments.ts';
import type { Day } from '../../record/fact.ts';
import { useRecord } from '../../record/record-provider.tsx';

/**
 * What can be told of a commitment. How it went and its day are part of the plan, and are answered
 * as the lesson answers them; what happened and the look-back are papers.
 */
export function useCommitment(made: MadeCommitment) {
  const record = useRecord();
  const names = paperNames(made);

  function change(part: Partial<Commitment>) {
    const { facts } = record.store.getState();
    const last = facts.findLast(
      (fact) => fact.kind === 'answered' && fact.activity === made.activity,
    );
    if (last?.kind !== 'answered' || last.answer.kind !== 'plan') return;
    const commitments = changeCommitment(last.answer.commitments, made.place, part);
    const { lesson, activity, complete } = last;
    record.append({
      kind: 'answered',
      lesson,
      activity,
      answer: { kind: 'plan', commitments },
      complete,
    });
  }

  const file = (name: string, paper: unknown) => {
    record.append({ kind: 'filed', drawer: commitmentsDrawer, name, paper });
  };

  return {
    tell: (outcome: Outcome) => change({ outcome }),
    renew: (by: Day) => change(newDay(by)),
    happened: (text: string) => file(names.happened, { text }),
    lookBack: (stands: Stands) => file(names.lookedBack, { stands }),
  };
}
