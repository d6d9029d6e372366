import type { Theme } from '../../ui/theme.ts';
import { words } from '../../ui/spoken.ts';
import { deviceTitle } from '../page-title.ts';

const themes: Readonly<Record<Theme, string>> = {
  device: 'As the device',
  day: 'Day',
  night: 'Night',
};

/** What the page of this device says around its parts, and how it looks. */
export const deviceWords = words('device', {
  title: 'This device',
  tabTitle: deviceTitle,
  lede: 'What you do is kept in this browser and nowhere else. No account, and nothing is sent anywhere.',
  onThisPage: 'On this page',
  looks: 'How it looks',
  light: 'Light',
  themes,
  link: {
    title: 'Open a link here',
    about:
      'On an iPhone a link opens in Safari, and the app on your home screen keeps its things apart from Safari. Copy the link and paste it here, and it opens where your work is.',
    label: 'The link you were sent',
    open: 'Open it',
    noLink: 'There is no link in this. It begins with https, and has no gaps.',
    elsewhere:
      'This link does not lead into this course. Open it in your browser, if you trust who sent it.',
  },
});
