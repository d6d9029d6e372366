import { words } from '../ui/spoken.ts';

/** What stands around every page. */
export const shellWords = words('shell', {
  skip: 'Skip to the text',
  search: 'Search',
  fetching: 'Fetching this page.',
  brokenPart: 'This part isn’t working just now. What you gave here is kept, and the rest works.',
  tryPart: 'Try this part again',
  brokenMile: 'This mile isn’t showing.',
  restWorks: 'What you did in it is kept, and the other miles work.',
  tryMile: 'Try this mile again',
  workIsSafe: 'Your work is safe.',
  pageBroke: 'This page tripped over something. What you did is kept on this device.',
  tryPage: 'Try this page again',
  rescue: 'Get a copy and help',
});
