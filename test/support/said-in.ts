import { activityWords } from '../../src/activities/activity-words.ts';
import { auditTable } from '../../src/activities/audit/audit-table.ts';
import { choiceTable } from '../../src/activities/choice/choice-table.ts';
import { matchTable } from '../../src/activities/match/match-table.ts';
import { orderTable } from '../../src/activities/order/order-table.ts';
import { planTable } from '../../src/activities/plan/plan-table.ts';
import { rateTable } from '../../src/activities/rate/rate-table.ts';
import { rolePlayTable } from '../../src/activities/role-play/role-play-table.ts';
import { scenarioTable } from '../../src/activities/scenario/scenario-table.ts';
import { areas } from '../../src/languages/es/spanish.ts';
import { assignWords } from '../../src/pages/assign/assign-words.ts';
import { backupTable } from '../../src/pages/device/backup-table.ts';
import { deletionWords } from '../../src/pages/device/deletion-words.ts';
import { formWords, groupWords } from '../../src/pages/group/group-words.ts';
import { linkWords, shareWords } from '../../src/pages/group/share-words.ts';
import { meetingWords, workWords } from '../../src/pages/group/meeting-words.ts';
import { journalWords } from '../../src/pages/journal/journal-words.ts';
import { lessonWords } from '../../src/pages/lesson-words.ts';
import { mapWords } from '../../src/pages/map-words.ts';
import { profilesWords } from '../../src/pages/profiles/profiles-words.ts';
import { receiptWords } from '../../src/pages/receipt/receipt-words.ts';
import { rosterWords } from '../../src/pages/roster/roster-words.ts';
import { shellWords } from '../../src/pages/shell-words.ts';
import { siteWords } from '../../src/pages/site-words.ts';
import { storageTable } from '../../src/pages/storage-table.ts';
import { transferWords } from '../../src/pages/transfer/transfer-words.ts';
import { searchTable } from '../../src/search/search-table.ts';
import {
  noteWords,
  readAloudWords,
  studyAidsWords,
} from '../../src/study-aids/study-aids-words.ts';
import { textSizeWords } from '../../src/study-aids/text-size-words.ts';
import type { Language } from '../../src/ui/language.ts';
import { qrWords, scannerWords } from '../../src/ui/qr-words.ts';

const english = {
  activity: activityWords,
  assign: assignWords,
  audit: auditTable,
  backup: backupTable,
  choice: choiceTable,
  deletion: deletionWords,
  group: groupWords,
  'group-form': formWords,
  'group-link': linkWords,
  'group-share': shareWords,
  journal: journalWords,
  lesson: lessonWords,
  'lesson-notes': noteWords,
  map: mapWords,
  match: matchTable,
  meeting: meetingWords,
  'meeting-work': workWords,
  order: orderTable,
  plan: planTable,
  profiles: profilesWords,
  qr: qrWords,
  rate: rateTable,
  'read-aloud': readAloudWords,
  receipt: receiptWords,
  'role-play': rolePlayTable,
  roster: rosterWords,
  scanner: scannerWords,
  scenario: scenarioTable,
  search: searchTable,
  shell: shellWords,
  site: siteWords,
  storage: storageTable,
  'study-aids': studyAidsWords,
  'text-size': textSizeWords,
  transfer: transferWords,
};

/** What the interface says, by area, as far as tests press it or look for it. */
export type Said = typeof english;

/** The interface's own words in a language, so that a test names its controls in any of them. */
export function saidIn(language: Language): Said {
  return language === 'en' ? english : areas;
}

/** What begins as a sentence does that goes on with a number or a name. */
export function beginning(sentence: string): RegExp {
  return new RegExp(`^${sentence.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}
