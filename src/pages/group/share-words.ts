import type { ReadPlan } from '../../study-group/plan-link.ts';
import type { Taking } from '../../study-group/take-plan.ts';
import { words } from '../../ui/spoken.ts';

/** Every word of a link that is handed on. */
export const linkWords = words('group-link', {
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'This browser does not copy by itself. Select the link and copy it.',
  send: 'Send it',
});

/** Every word with which a plan goes from one device to another. */
export const shareWords = words('group-share', {
  title: 'Share the plan',
  more: 'All of it is in the link. Nothing is stored anywhere else, and whoever has the link can read it.',
  link: 'The link',
  tooLong: 'This plan is too long for a link. Send it as a file.',
  message: (name: string) => `Our study group: ${name}`,
  file: 'Save it as a file',
  fileTold: 'The file is with your downloads.',
  /** The name of a file where the group’s gives none. */
  fileName: 'plan',
  calendar: 'Into a calendar',
  calendarTold:
    'The calendar file is with your downloads. Open it, and your calendar takes it in. Do it again after a change, and the dates are replaced.',
  qr: (name: string) => `QR code with the plan “${name}”`,
});

/** Every word of the page that a link to a plan opens. */
export const takeWords = words('group-take', {
  tabTitle: 'A plan you were sent — Extra Mile',
  heading: (name: string) => `Join “${name}”?`,
  empty: 'No plan in this link',
  from: 'From the person who sent this link. Nobody has checked it.',
  members: (names: string) => `In the group: ${names}`,
  take: 'Take the plan over',
  change: 'Take the changes over',
  replace: 'Take this one instead',
  leave: 'Leave it',
  see: 'See the plan',
  file: 'Choose a file with a plan',
  paste: 'Or paste the link here',
  open: 'Open it',
  asks: (who: string) =>
    `${who === '' ? 'Whoever leads' : who} asks for receipts. You decide on the next page whether you give one.`,
  stays: 'It stays on this device. Nobody is told that you took it over.',
  standing: (taking: Taking): string => {
    switch (taking.status) {
      case 'new':
        return '';
      case 'same':
        return 'You have this plan already. Nothing has changed.';
      case 'older':
        return 'You have a newer version of this plan. Nothing was changed.';
      case 'newer':
        return 'You have an earlier version of this plan. These dates are the new ones.';
      case 'other':
        return 'You have another version of this plan, changed as often as this one. Ask which of them holds.';
    }
  },
  refused: (status: Exclude<ReadPlan['status'], 'plan'>): string => {
    switch (status) {
      case 'broken':
        return 'This link stops short or was changed on the way. Ask for it again.';
      case 'newer':
        return 'This plan was made with a newer version of the course. Update this one, and open the link again.';
      case 'empty':
        return 'Open the link that you were sent, or choose the file.';
    }
  },
});
