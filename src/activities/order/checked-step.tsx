import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Check from 'lucide-react/icons/check';
import { Words } from '../../ui/words.tsx';
import { Verdict } from '../verdict.tsx';
import { memoryInWords, verdictInWords } from './order-words.ts';
import type { OrderStep } from './order.ts';
import { StepRow } from './step-row.tsx';
import { tongueHere } from '../../ui/spoken.ts';

/** A step after the check, where the learner has put it or where it belongs, and why. */
export function CheckedStep({
  step,
  place,
  had,
}: {
  readonly step: OrderStep;
  /** Where it is shown, from 1. */
  readonly place: number;
  /** Where the learner has put it. */
  readonly had: number;
}) {
  const belongs = step.place === had;
  // Which way it would have to go.
  const Icon = belongs ? Check : step.place < had ? ArrowUp : ArrowDown;
  return (
    <StepRow step={step} place={place} state={belongs ? 'belongs' : 'astray'}>
      <Verdict belongs={belongs} icon={<Icon size={18} strokeWidth={1.75} aria-hidden="true" />}>
        <b {...tongueHere()}>{place === had ? verdictInWords(step, had) : memoryInWords(had)}</b>{' '}
        <Words words={step.reason} />
      </Verdict>
    </StepRow>
  );
}
