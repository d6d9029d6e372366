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
import { siteWords } from './site-words.ts';

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
  { to: mapAddress, name: siteWords.map, icon: Map },
  { to: reviewAddress, name: siteWords.review, icon: Layers },
  { to: journalAddress, name: siteWords.journal, icon: NotebookText },
  { to: groupAddress, name: siteWords.group, icon: UsersRound, wide: true },
];

/** Behind “More”, in groups of those who go there. */
export const moreWays: readonly { readonly title: string; readonly ways: readonly Way[] }[] = [
  {
    title: siteWords.forYou,
    ways: [
      { to: groupAddress, name: siteWords.group, icon: UsersRound, narrow: true },
      { to: progressAddress, name: siteWords.progress, icon: Milestone },
      { to: glossaryAddress, name: siteWords.glossary, icon: BookOpenText },
      { to: deviceAddress, name: siteWords.device, icon: HardDrive },
    ],
  },
  {
    title: siteWords.forTeam,
    ways: [
      { to: assignAddress, name: siteWords.assign, icon: Send },
      { to: rosterAddress, name: siteWords.board, icon: Table2 },
    ],
  },
];

/** Whether a way leads to the page at this path, or to one below it. */
export function isHere({ to }: Way, path: string): boolean {
  const here = path.replace(/\/$/, '');
  return to === mapAddress ? here === '' : here === to || here.startsWith(`${to}/`);
}
