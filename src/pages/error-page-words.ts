import { words } from '../ui/spoken.ts';

/** What a page says that broke, or that is not on the device. */
export const errorPageWords = words('error-page', {
  tabTitle: 'Your work is safe — Extra Mile',
  backToMap: 'Back to the map',
  whatHappened: 'What happened',
  /** Before the way to help. */
  ifItGoesOn: 'If it goes on like this:',
  notHereTab: 'Not on this device yet — Extra Mile',
  notHere: 'This mile isn’t on this device yet.',
  comesAlong: 'It comes along by itself when there’s a signal. What you have done is safe.',
  tryAgain: 'Try again',
});
