const figures = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');
const counted = (count: number, what: string) =>
  `${figures.format(count)} ${what}${plural.select(count) === 'one' ? '' : 's'}`;

/**
 * What `rescue.html` says. Not a table of the program's (`ui/spoken.ts`): the page has to speak where
 * the program and its words are missing, so it carries those of every language.
 */
export const rescueWords = {
  /** What stands in the page, by its `data-say`; the build writes it there. */
  page: {
    title: 'A copy and help — Extra Mile',
    heading: 'Back on the road',
    lede: 'What you did is kept in this browser, apart from the course. Take a copy first. Then fetch the course anew.',
    looking: 'Looking for what you did.',
    download: 'Download everything',
    newest: 'Reload the newest version',
    plain: 'Open with plain settings',
    kept: 'The file is with your downloads. The course can read it back, here or elsewhere.',
    clean: 'Start clean',
    goes: 'Deletes everything that this course keeps in this browser. Nobody else has it: without the file it is gone.',
    first: 'Download everything first.',
    type: 'Type “start clean”',
    remove: 'Delete everything here',
  },
  /** What is typed before everything is deleted, in small letters. */
  word: 'start clean',
  notTyped: 'Nothing was deleted. Type “start clean” to do it.',
  gone: 'This course is gone from this browser. “Reload the newest version” begins again.',
  otherTabs: 'Not deleted: close every other tab of the course, then try again.',
  fetching: 'Fetching the newest version.',
  noSignal: 'The newest version can’t be fetched: there is no signal. Your copy is not affected.',
  downloadOf: (name: string) => `Download what ${name} did`,
  /** Who has no name. */
  somebody: 'somebody',
  nothing: 'Nothing of yours was found in this browser.',
  /** Whose it is, or '' where one person learns, and what is there of it. */
  found: (name: string, parts: readonly string[]) =>
    `${name === '' ? 'Found' : name}: ${parts.join(', ')}.`,
  miles: (count: number) => counted(count, 'finished mile'),
  answers: (count: number) => counted(count, 'answer'),
  notes: (count: number) => counted(count, 'note'),
  inAll: (count: number) => `${counted(count, 'step')} in all`,
  locked: 'It is locked. The file is locked too, and opens in the course with the passphrase.',
  /** By how many of the two could not be read. */
  unread: [
    'Both places where the course keeps it could be read.',
    'One of the two places where the course keeps it could not be read. The other could.',
    'Neither of the places where the course keeps it could be read.',
  ] as readonly string[],
  damaged: (count: number) =>
    `${counted(count, 'damaged piece')}. The file has ${count === 1 ? 'it as it is' : 'them as they are'}.`,
};
