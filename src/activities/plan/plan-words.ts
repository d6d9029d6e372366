import {
  dayAndDistance,
  dayInWords,
  daysBetween,
  type Calendar,
} from '../calendar/day-in-words.ts';
import type { Day } from '../day.ts';
import { completion, sentence } from '../writing/sentence.ts';
import { missing, type Commitment, type CommitmentPart, type Outcome } from './plan.ts';
import { planTable } from './plan-table.ts';
import { activityWords } from '../activity-words.ts';

/** How the sentence of each part begins; the label of its field. */
export const openings: Readonly<Record<CommitmentPart, string>> = planTable.openings;

/** "When a customer thanks me twice, I will ask what else is on their mind." */
export function promiseInWords({ when, will }: Commitment): string {
  return `${openings.when} ${completion(openings.when, when)}, ${sentence(planTable.goesOn, inside(completion(openings.will, will)))}`;
}

/* What follows "I will" is a verb; only a telephone writes it with a capital. "RSVP" stays. */
function inside(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Done when I have asked five people." */
export function evidenceInWords({ evidence }: Commitment): string {
  return sentence(planTable.doneWhen, completion(openings.evidence, evidence));
}

/** "By Friday 12 June, in 5 days"; "It was for Friday 5 June" once that is past. */
export function byInWords(by: Day, calendar: Calendar): string {
  return daysBetween(calendar.today, by) < 0
    ? planTable.wasFor(dayInWords(by, calendar))
    : planTable.by(dayAndDistance(by, calendar));
}

/** "Still to say: when; by which day."; '' once nothing is missing. */
export function missingInWords(commitment: Commitment): string {
  const lacking = missing(commitment).map((part) => planTable.lacks[part]);
  return lacking.length === 0 ? '' : activityWords.stillToSay(lacking);
}

export function outcomeInWords(outcome: Outcome): string {
  return planTable.outcomes[outcome];
}
