import { words } from '../../ui/spoken.ts';

/** What is said where everything is deleted, and where somebody’s work is. */
export const deletionWords = words('deletion', {
  everything: {
    title: 'Delete everything',
    about:
      'Takes all you did off this browser, for good: before you give the device away, or when it was never yours.',
    open: 'Delete everything from this device',
    ask: 'Delete everything?',
    keep: 'Keep a copy first',
    kept: 'A copy is with your downloads.',
    word: 'delete',
    /** The word stands out in it. */
    type: <Word>(word: Word): readonly (string | Word)[] => ['Type the word ', word],
    missing: (word: string) => `Type the word ${word} to go on.`,
    button: 'Delete everything',
    done: 'Everything is deleted.',
    whole: 'Nothing that you did is left in this browser.',
    keepLessons: 'Leave the lessons on the device, for whoever opens the course next',
    going: (held: readonly string[]) =>
      `${
        held.length === 0
          ? 'Your settings go, and whatever else the course keeps here.'
          : `This goes: ${new Intl.ListFormat('en-GB').format([...held, 'your settings'])}.`
      } Other tabs of the course begin anew. It cannot be undone.`,
  },
  deleting: 'Deleting.',
  leave: 'Leave it all here',
  part: 'Another tab of the course is asleep and still holds a part. Close it: the rest goes when the course is opened next.',
  toStart: 'Back to the start',
});
