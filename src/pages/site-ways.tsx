import {
  BookOpenText,
  HardDrive,
  Layers,
  Map,
  Milestone,
  NotebookText,
  Send,
  Table2,
  UsersRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import {
  assignAddress,
  deviceAddress,
  glossaryAddress,
  journalAddress,
  mapAddress,
  progressAddress,
  reviewAddress,
} from '../course/address.ts';
import { groupAddress } from '../course/group-address.ts';
import { rosterAddress } from '../course/receipt-address.ts';

/** One of the site's pages, as its navigation names it. */
export type Way = {
  readonly to: string;
  readonly name: string;
  readonly icon: LucideIcon;
  /** In the bar of a wide window only; a narrow one has it behind “More”. */
  readonly wide?: true;
  /** Behind “More” in a narrow window only. */
  readonly narrow?: true;
};

/** Always in sight, in this order. */
export const mainWays: readonly Way[] = [
  { to: mapAddress, name: 'Map', icon: Map },
  { to: reviewAddress, name: 'Review', icon: Layers },
  { to: journalAddress, name: 'Journal', icon: NotebookText },
  { to: groupAddress, name: 'Study group', icon: UsersRound, wide: true },
];

/** Behind “More”, in groups of those who go there. */
export const moreWays: readonly { readonly title: string; readonly ways: readonly Way[] }[] = [
  {
    title: 'For you',
    ways: [
      { to: groupAddress, name: 'Study group', icon: UsersRound, narrow: true },
      { to: progressAddress, name: 'Progress', icon: Milestone },
      { to: glossaryAddress, name: 'Glossary', icon: BookOpenText },
      { to: deviceAddress, name: 'This device', icon: HardDrive },
    ],
  },
  {
    title: 'For your team',
    ways: [
      { to: assignAddress, name: 'Assign lessons', icon: Send },
      { to: rosterAddress, name: 'Team board', icon: Table2 },
    ],
  },
];

/** Whether a way leads to the page at this path, or to one below it. */
export function isHere({ to }: Way, path: string): boolean {
  const here = path.replace(/\/$/, '');
  return to === mapAddress ? here === '' : here === to || here.startsWith(`${to}/`);
}
