import { words } from '../../ui/spoken.ts';

/** Every word about what became of commitments. */
export const commitmentWords = words('commitments', {
  title: 'Commitments',
  none: 'What you promise yourself in a lesson stands here, with its day.',
  from: (mile: number) => `From mile ${mile}`,
  happened: 'What happened?',
  kept: (day: string) => `Kept. Its day was ${day}.`,
  partly: (day: string) => `Partly. Its day was ${day}.`,
  notYet: (day: string) => `Not yet. It was for ${day}.`,
  wasFor: (day: string) => `Was for ${day}.`,
  theNewDay: 'The new day',
  keepDay: 'Keep this day',
  lookBack: 'A month on: do you still do it?',
  stands: {
    yes: 'Yes',
    partly: 'Now and then',
    no: 'No',
  },
  stoodIn: {
    yes: 'A month on: still doing it.',
    partly: 'A month on: now and then.',
    no: 'A month on: no longer.',
  },
  tellMore: 'Tell what happened',
  changeIt: 'Change what you told',
});
