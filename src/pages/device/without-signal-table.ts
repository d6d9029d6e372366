import { words } from '../../ui/spoken.ts';

const comes = (isOnline: boolean) =>
  isOnline ? 'It is being fetched again.' : 'It comes by itself when there’s a signal.';

/** What is said of the lessons that are on this device. */
export const withoutSignalTable = words('without-signal', {
  title: 'Without a signal',
  looking: 'Looking which lessons are here.',
  unsupported: 'This browser, or this window, keeps no lessons. They need a signal here.',
  failed: 'The lessons could not be put on this device yet. It is tried again by itself.',
  ready: (total: number) => `${total} of ${total} lessons are on this device.`,
  fetching: (stored: number, total: number) =>
    `${stored} of ${total} lessons are on this device. The others are on their way.`,
  full: (stored: number, total: number) =>
    `${stored} of ${total} lessons are on this device, which has no room for more.`,
  test: 'Test it',
  testing: 'Reading every lesson from this device.',
  untested: 'This browser did not let itself be asked. Try again.',
  nothing:
    'Nothing is kept here yet. Open the course with a signal and leave it open for a minute.',
  /** The numbers of some miles that are missing, and whether there are more. */
  missing: (
    answered: number,
    total: number,
    miles: readonly number[],
    hasMore: boolean,
    isOnline: boolean,
  ) =>
    `${answered} of ${total} lessons answered. Missing: mile ${miles.join(', ')}${hasMore ? ' and others' : ''}. ${comes(isOnline)}`,
  allAnswered: (total: number) =>
    `All ${total} lessons answered from this device, with their pictures. You can go without a signal.`,
  noPages: (total: number, isOnline: boolean) =>
    `All ${total} lessons answered, but not the pages around them. ${comes(isOnline)}`,
});
