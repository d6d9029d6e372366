import { numberBeginning, numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import type { Verdict } from './audit.ts';

/** What a table to fill says. */
export const auditTable = words('audit', {
  /** How each form speaks: what its columns are called, and how their sentences begin. */
  forms: {
    rules: {
      subject: 'The rule',
      add: 'Add a rule',
      unnamed: (place: number) => `rule ${place}`,
      openings: { effect: 'It hurts', remedy: 'I’ll ask' },
      lacks: {
        subject: 'the rule',
        verdict: 'keep, bend or kill',
        effect: 'whom it hurts',
        remedy: 'whom to ask',
      },
    },
    'touch-points': {
      subject: 'The touch point',
      add: 'Add a touch point',
      unnamed: (place: number) => `touch point ${place}`,
      openings: { effect: 'Today it tells the customer', remedy: 'I would change' },
      lacks: {
        subject: 'the touch point',
        verdict: 'keep, mend or rebuild',
        effect: 'what it tells the customer today',
        remedy: 'what you would change',
      },
    },
    journey: {
      subject: 'The step',
      add: 'Add a step',
      unnamed: (place: number) => `step ${place}`,
      openings: { effect: 'Here the customer', remedy: 'It would lift them if' },
      lacks: {
        subject: 'the step',
        verdict: 'how it feels',
        effect: 'what the customer does or thinks',
        remedy: 'what would lift it',
      },
    },
  },
  /** As their buttons say them. */
  verdicts: {
    keep: 'Keep',
    bend: 'Bend',
    kill: 'Kill',
    mend: 'Mend',
    rebuild: 'Rebuild',
    delighted: 'Delighted',
    glad: 'Glad',
    neutral: 'Neutral',
    worried: 'Worried',
    annoyed: 'Annoyed',
  },
  decided: (counts: readonly { readonly verdict: Verdict; readonly count: number }[]) =>
    `${counts.map(({ verdict, count }) => `${count} ${verdict}`).join(', ')}.`,
  /** How many of the rows that are asked for are not full yet; below 0 when there are more. */
  left: (left: number, asked: number) => {
    if (left > 0) return `${numberBeginning(left)} to go.`;
    if (left < 0) return `${numberBeginning(-left)} more than asked.`;
    if (asked === 1) return 'That’s the one.';
    return asked === 2 ? 'That’s both.' : `That’s all ${numberInWords(asked)}.`;
  },
  quoted: (subject: string) => `“${subject}”`,
  feeling: (place: number, subject: string, feeling: Verdict) =>
    `${place}. ${subject === '' ? 'Step' : subject}, ${feeling}`,
  feelings: (steps: readonly string[]) => `How it feels along the way: ${steps.join('; ')}.`,
  change: (row: string) => `Change ${row}`,
  removed: (row: string) => `Removed: ${row}.`,
  earlier: 'Earlier',
  later: 'Later',
  remove: 'Remove',
});
