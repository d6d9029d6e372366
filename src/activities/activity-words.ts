import { words } from '../ui/spoken.ts';

/** What several kinds of activities say. */
export const activityWords = words('activity', {
  check: 'Check',
  undo: 'Undo',
  nudge: 'Need a nudge?',
  compare: 'Compare with ours',
  onlyYou: 'Only you can read it',
  readBack: 'Read it back',
  stillToSay: (lacking: readonly string[]) => `Still to say: ${lacking.join('; ')}.`,
});
