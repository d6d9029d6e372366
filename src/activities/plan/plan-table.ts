import { words } from '../../ui/spoken.ts';

/** What a plan says. */
export const planTable = words('plan', {
  /** How the sentence of each part begins; the label of its field. */
  openings: {
    when: 'When',
    will: 'I will',
    by: 'By',
    evidence: 'I will know it is done when',
  },
  /** How the sentence goes on after its first comma. */
  goesOn: 'I will',
  doneWhen: 'Done when',
  lacks: {
    when: 'when',
    will: 'what you will do',
    by: 'by which day',
    evidence: 'how you will know that it is done',
  },
  wasFor: (day: string) => `It was for ${day}`,
  by: (day: string) => `By ${day}`,
  outcomes: { kept: 'Kept', partly: 'Partly', 'not-yet': 'Not yet' },
  howDidItGo: 'How did it go?',
  pickDay: 'Pick a new day',
  newDay: 'The new day',
  keepDay: 'Keep this day',
  change: (number: number) => `Change commitment ${number}`,
  commitment: (number: number) => `Commitment ${number}`,
  writeThis: 'Write this one',
});
