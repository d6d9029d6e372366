import { words } from '../ui/spoken.ts';

/** What the study aids of a lesson say. */
export const studyAidsWords = words('study-aids', {
  tools: 'Study aids',
  bookmark: 'Bookmark',
  bookmarked: 'Bookmarked',
  bookmarkKept: 'Bookmark kept. It’s on the map.',
  bookmarkOff: 'Bookmark taken off.',
  missing: 'That isn’t on this device yet. It comes along when there’s a signal.',
  undo: 'Undo',
  close: 'Close',
  done: 'Done',
});

/** What is said of notes. */
export const noteWords = words('lesson-notes', {
  add: 'Add a note',
  deleted: 'Note deleted.',
  yourNote: 'Your note',
  yourNotes: 'Your notes',
  beside: 'Beside',
  wholeMile: 'the mile as a whole',
  quoted: (quote: string) => `“${quote}”`,
  yourWords: 'Your words',
  onlyYou: 'Only you can read it.',
  delete: 'Delete this note',
  besideGone: (quote: string) => `Beside words that are no longer in this mile: “${quote}”`,
  besideHere: (quote: string) => `Your note beside “${quote}”`,
  onlyHere: 'Your note · only on this device',
  open: 'Open your note',
});

/** What is said of reading aloud. */
export const readAloudWords = words('read-aloud', {
  start: 'Read aloud',
  stop: 'Stop reading',
  player: 'Read aloud',
  sentenceBefore: 'Sentence before',
  nextSentence: 'Next sentence',
  pause: 'Pause',
  goOn: 'Go on reading',
  slower: 'Slower',
  faster: 'Faster',
  speaking: 'Reading',
  paused: 'Paused',
  waiting: 'Your turn. Go on when you’re ready.',
  done: 'That’s all of this mile.',
  failed: 'The voice stopped. Press play to try again.',
  atRate: (standing: string, rate: number) => `${standing} · ${rate}×`,
  /** Spoken before what a sign says. */
  principle: 'The principle. ',
});
