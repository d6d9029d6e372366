import {
  assignAddress,
  assignedAddress,
  briefingAddress,
  certificateAddress,
  deviceAddress,
  journalAddress,
  progressAddress,
  reviewAddress,
  searchAddress,
  takeAddress,
  transferAddress,
} from '../course/address.ts';
import {
  addReceiptsAddress,
  rosterAddress,
  sendReceiptAddress,
  takeReceiptAddress,
} from '../course/receipt-address.ts';
import { sharedAddress } from '../offline/shared-address.ts';
import {
  groupAddress,
  groupPlanAddress,
  groupPrintAddress,
  groupSurveyAddress,
} from '../course/group-address.ts';
import type { Course } from '../course/course.ts';
import { assignWords } from './assign/assign-words.ts';
import { briefingWords } from './assign/briefing-words.ts';
import { assignedWords } from './assigned/assigned-words.ts';
import { stretchNamed, wholeRoad } from './certificate/award.ts';
import {
  certificateTitle,
  deviceTitle,
  journalTitle,
  progressTitle,
  reviewTitle,
  searchTitle,
} from './page-title.ts';
import { receiptTitles } from './receipt/receipt-title-words.ts';
import { groupWords } from './group/group-words.ts';
import { printWords } from './group/print-words.ts';
import { takeWords } from './group/share-words.ts';
import { surveyWords } from './group/survey-words.ts';
import { sharedWords } from './device/shared-words.ts';
import { transferWords } from './transfer/transfer-words.ts';

/** A page that few visits begin with: what its HTML file says of it. */
export type SeldomPage = {
  readonly address: string;
  /** For the browser's tab. */
  readonly title: string;
  /** For those who find it elsewhere; null where nobody should. */
  readonly description: string | null;
  /** In `src/pages/`. */
  readonly file: string;
  /** What its HTML was made from, and its hydration needs. */
  readonly needs: 'course' | 'nothing';
};

/** The pages behind `seldom-pages.tsx` that get an HTML file each; the glossary needs its terms besides. */
export function seldomPages(course: Course): readonly SeldomPage[] {
  return [
    {
      address: searchAddress,
      title: searchTitle,
      description: null,
      file: 'search-places.tsx',
      needs: 'nothing',
    },
    {
      address: deviceAddress,
      title: deviceTitle,
      description:
        'What is kept on this device, how to keep a copy of it, and how the course looks.',
      file: 'device-page.tsx',
      needs: 'nothing',
    },
    {
      address: transferAddress,
      title: transferWords.send.tabTitle,
      description: 'How to have what you did here on another phone or computer as well.',
      file: 'transfer-page.tsx',
      needs: 'nothing',
    },
    {
      address: takeAddress,
      title: transferWords.take.tabTitle,
      description: 'Takes in what you did on another phone or computer.',
      file: 'take-page.tsx',
      needs: 'nothing',
    },
    {
      address: sharedAddress,
      title: sharedWords.tabTitle,
      description: null,
      file: 'shared-page.tsx',
      needs: 'nothing',
    },
    {
      address: reviewAddress,
      title: reviewTitle,
      description: 'Questions and key ideas of finished lessons, five minutes a day at most.',
      file: 'review-page.tsx',
      needs: 'course',
    },
    {
      address: journalAddress,
      title: journalTitle,
      description: 'What you wrote, promised and marked, in one place on this device.',
      file: 'journal-page.tsx',
      needs: 'course',
    },
    {
      address: progressAddress,
      title: progressTitle,
      description: 'The road travelled, the report card, and the one thing to do next.',
      file: 'progress-page.tsx',
      needs: 'course',
    },
    ...[...course.modules.map(({ id }) => id as string), wholeRoad].map((stretch): SeldomPage => ({
      address: certificateAddress(stretch),
      title: certificateTitle(stretchNamed(course, stretch)?.title ?? ''),
      description: null,
      file: 'certificate-page.tsx',
      needs: 'course',
    })),
    {
      address: assignAddress,
      title: assignWords.tabTitle,
      description: assignWords.description,
      file: 'assign-page.tsx',
      needs: 'course',
    },
    {
      address: briefingAddress,
      title: briefingWords.tabTitle,
      description: briefingWords.description,
      file: 'briefing-page.tsx',
      needs: 'course',
    },
    {
      address: assignedAddress,
      title: assignedWords.tabTitle,
      description: assignedWords.description,
      file: 'assigned-page.tsx',
      needs: 'course',
    },
    ...(
      [
        [groupAddress, groupWords.tabTitle, 'group-page.tsx'],
        [groupPlanAddress, takeWords.tabTitle, 'group-plan-page.tsx'],
        [groupPrintAddress, printWords.tabTitle, 'group-print-page.tsx'],
        [groupSurveyAddress, surveyWords.tabTitle, 'group-survey-page.tsx'],
      ] as const
    ).map(([address, title, file]): SeldomPage => ({
      address,
      title,
      description: 'Make a plan for a group that goes through the course together.',
      file,
      needs: 'nothing',
    })),
    {
      address: sendReceiptAddress,
      title: receiptTitles.send,
      description: 'A receipt of what you finished, for whoever asked you.',
      file: 'send-receipt-page.tsx',
      needs: 'course',
    },
    {
      address: takeReceiptAddress,
      title: receiptTitles.take,
      description: 'A learner’s receipt, to be put on the team board of this device.',
      file: 'take-receipt-page.tsx',
      needs: 'course',
    },
    {
      address: rosterAddress,
      title: receiptTitles.board,
      description: 'Who of a team has sent receipts, and for what.',
      file: 'roster-page.tsx',
      needs: 'course',
    },
    {
      address: addReceiptsAddress,
      title: receiptTitles.add,
      description: 'Takes receipts in: scanned, pasted or as files.',
      file: 'add-receipts-page.tsx',
      needs: 'course',
    },
  ];
}
