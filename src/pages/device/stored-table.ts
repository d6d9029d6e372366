import type { Trouble } from '../../record/trouble.ts';
import { words } from '../../ui/spoken.ts';
import { counted } from './counted.ts';

const entries = (count: number, one: string, more: string) =>
  count === 1 ? `One entry ${one}` : `${count.toLocaleString('en')} entries ${more}`;

const troubles: Readonly<Record<Trouble, string>> = {
  full: 'the device is full',
  refused: 'this browser, or this private window, keeps nothing there',
  outdated: 'a newer version of the course has changed it. Load this page anew',
  'held-by-other-tab': 'another tab holds on to it. Close the other tabs of the course',
  failed: 'the browser could not write there',
};

/** What is said of the work that is kept on this device. */
export const storedTable = words('stored', {
  title: 'Your work',
  missing: 'Something is missing.',
  cleared: 'What you did was here, and the browser has cleared it. If you have a copy, take it in.',
  fewer: (expected: number, found: number) =>
    `Of ${expected.toLocaleString('en')} entries this browser still has ${found.toLocaleString('en')}. If you have a copy, take it in: nothing that is here is touched.`,
  takeIn: 'Take a copy in',
  goOn: 'Go on without',
  looking: 'Looking what is here.',
  nothing: 'Nothing yet. It begins with your first answer.',
  finished: (count: number) => counted(count, 'finished mile'),
  begun: (count: number) => counted(count, 'begun mile'),
  answers: (count: number) => counted(count, 'answer'),
  notes: (count: number) => counted(count, 'note'),
  bookmarks: (count: number) => counted(count, 'bookmark'),
  since: (day: string) => `Since ${day}.`,
  saving: 'Saving.',
  twice: 'Kept twice, in two places of this browser that do not depend on each other.',
  once: (trouble: Trouble) => `Kept once. The second place cannot be used: ${troubles[trouble]}.`,
  unsaved: (trouble: Trouble) =>
    `Not saved: ${troubles[trouble]}. Leave this tab open and keep a copy now.`,
  healed: (count: number) =>
    `${entries(count, 'was', 'were')} gone from one of the two places and came back from the other.`,
  newer: (count: number) =>
    `${entries(count, 'is', 'are')} from a newer version of the course: kept, and shown once this one is as new.`,
  aside: (count: number) =>
    `${counted(count, 'line')} could not be read. They are put aside, and go into every copy you keep.`,
  size: (amount: number, unit: string) =>
    `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`,
  room: (used: string, room: string) =>
    `With all lessons it takes ${used}. The browser has room for ${room}.`,
  promised: 'The browser has promised to keep it, also when the device gets full.',
  unpromised:
    'The browser may clear it when the device gets full. A copy, or its promise, protects you.',
  ask: 'Ask the browser to keep it',
  saidYes: 'It said yes.',
  saidNo:
    'It did not promise. Most browsers say yes once the course is installed, bookmarked or often used.',
});
