import { words } from '../../ui/spoken.ts';
import type { Platform } from './platform.ts';

/** How the course becomes an app there. */
export type InstallWay = { readonly why: string; readonly steps: readonly string[] };

const window = 'The course in a window of its own, with an icon beside your other apps.';
const safari =
  'Safari clears what a page keeps when nobody opened it for a week. It does not do so with the course as an app.';
const apart =
  'The app begins with an empty road, because it keeps its things apart from Safari. Keep a copy here first, and take it in there.';

const ways: Readonly<Record<Platform, InstallWay>> = {
  app: { why: 'The course is open as an app.', steps: [] },
  'ios-safari': {
    why: safari,
    steps: [
      'Press the share button, a square with an arrow.',
      'Choose “Add to Home Screen”, then “Add”.',
      apart,
    ],
  },
  'ios-other': {
    why: 'Browsers on this device clear what a page keeps when nobody opened it for a week. They do not do so with the course as an app.',
    steps: [
      'Press the share button, in the address bar or in the menu.',
      'Choose “Add to Home Screen”. Where it is missing, open this page in Safari.',
      apart,
    ],
  },
  'android-chromium': {
    why: window,
    steps: [
      'Open the browser’s menu, three dots or three lines.',
      'Choose “Install app” or “Add to Home screen”.',
      'What you did is there too: the app and this browser share it.',
    ],
  },
  'android-firefox': {
    why: window,
    steps: [
      'Open the menu, three dots.',
      'Choose “Add app to Home screen” or “Install”.',
      'What you did is there too: the app and Firefox share it.',
    ],
  },
  'mac-safari': {
    why: safari,
    steps: ['Open the File menu.', 'Choose “Add to Dock”.', apart],
  },
  chromium: {
    why: window,
    steps: [
      'Press the install sign at the end of the address bar, or open the browser’s menu.',
      'Choose “Install Extra Mile”; in Edge it stands under “Apps”.',
      'What you did is there too: the app and this browser share it.',
    ],
  },
  firefox: {
    why: 'Firefox on a computer makes no apps of pages everywhere. The course works without a signal in a tab just as well.',
    steps: ['Bookmark the map, so that you find it again.'],
  },
  other: {
    why: 'Whether this browser makes apps of pages is not known here. The course works without a signal in a tab just as well.',
    steps: ['Look in its menu for “Install” or “Add to Home screen”.', 'Or bookmark the map.'],
  },
};

/** What is said of the course as an app. */
export const installWords = words('install', {
  title: 'As an app',
  button: 'Install the course',
  installing: 'It is being installed.',
  later: 'Not installed. You can do it later.',
  ways,
});
