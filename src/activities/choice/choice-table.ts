import { numberInWords } from '../../ui/number-in-words.ts';
import type { Grade } from '../../ui/prose.ts';
import { words } from '../../ui/spoken.ts';

/** What a choice says. */
export const choiceTable = words('choice', {
  choose: (count: number) => `Choose ${numberInWords(count)}.`,
  answered: 'Answered. Arrow keys lead from one reason to the next.',
  howTo: 'Arrow keys move, Space chooses and shows the reasons.',
  chosen: (chosen: number, asked: number) =>
    chosen > asked ? `${chosen} chosen` : `${chosen} of ${asked} chosen`,
  more: (count: number) => `Choose ${numberInWords(count)} more.`,
  away: (count: number) => `Take ${numberInWords(count)} away.`,
  grade: (grade: Grade) => `Grade ${grade}.`,
  gradeOf: (option: string, grade: Grade) => `${option}: grade ${grade}.`,
  reasons: 'Every option now has its reason.',
  yours: 'Your answer.',
  again: 'Answer again',
});
