import { words } from '../ui/spoken.ts';

/** What search says. */
export const searchTable = words('search', {
  tabTitle: 'Search — Extra Mile',
  title: 'Search',
  close: 'Close',
  needsScript:
    'Search runs on your device and needs JavaScript. The map and the glossary work without.',
  field: 'Lessons, terms and your own words',
  ownPassages: (count: number) => `${count} ${count === 1 ? 'passage' : 'passages'} of yours`,
  lessonsFound: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  termsFound: (count: number) => `${count} ${count === 1 ? 'term' : 'terms'}`,
  /** "2 lessons", "2 lessons and 1 term", "1 passage of yours, 2 lessons and 1 term" */
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
  reading: (read: number, of: number) => `Reading the lessons, ${read} of ${of}.`,
  searched: (read: number, of: number) =>
    `${read} of ${of} lessons searched. The others come along when there’s a signal.`,
  failed: 'The lessons can’t be searched without a signal yet. What you wrote can.',
  nothing: (query: string) => `Nothing about “${query}”.`,
  tryAnother:
    'Try a single word, or another word for the same thing. The glossary lists the words that this course uses.',
  staysHere: 'Searched on this device. What you type here is not sent anywhere.',
  allTerms: 'All terms, A to Z',
  map: 'The map',
  yourWords: 'Your own words',
  lessons: 'Lessons',
  glossary: 'Glossary',
  best: (shown: number, count: number) =>
    `The ${shown} best of ${count}. One more word narrows it down.`,
  wroteOn: (day: string) => `You wrote this on ${day}`,
  goneLesson: 'A lesson that has gone',
  mile: (mile: number, module: string) => `Mile ${mile} · ${module}`,
});
