import { words } from '../../ui/spoken.ts';

/** Every word of the page to which other apps hand things over. */
export const sharedWords = words('shared', {
  title: 'Sent to this course',
  tabTitle: 'Sent to this course — Extra Mile',
  lede: 'A link or a file that you share with Extra Mile arrives here. You see what it is before anything is kept.',
  arrived: 'What has arrived',
  looking: 'Looking at what was shared.',
  nothing: 'Nothing has arrived. Paste the link, or choose the file.',
  foreign: 'There is no link and no file of this course in what was shared.',
  copy: 'A copy of somebody’s work has arrived. Look at it below.',
});
