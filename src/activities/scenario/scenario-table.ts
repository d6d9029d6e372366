import { numberInWords } from '../../ui/number-in-words.ts';
import type { Grade } from '../../ui/prose.ts';
import { words } from '../../ui/spoken.ts';

/** What a scenario says. */
export const scenarioTable = words('scenario', {
  noChange: 'no change',
  moved: (steps: number) => `${steps > 0 ? 'up' : 'down'} ${numberInWords(Math.abs(steps))}`,
  steady: (grade: Grade) => `${grade}, steady`,
  rising: (grade: Grade) => `${grade}, rising`,
  falling: (grade: Grade) => `${grade}, falling`,
  reportCard: 'Report card',
  loyalty: 'Loyalty',
  scale: ', on a scale from C to A',
  notTaken: 'The road not taken',
  noneBetter: 'There was no better reply than yours at any turn.',
  youSaid: 'You said:',
  youMight: 'You might have said:',
  instead: (deed: string, best: string, taken: string) => `${deed}: ${best}, instead of ${taken}.`,
  you: 'You',
  whatDoYouSay: 'What do you say?',
  turn: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
  again: 'Play it again',
  startOver: 'Start over',
});
