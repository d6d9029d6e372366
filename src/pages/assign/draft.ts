import type { Assignment } from '../../assignments/assignment.ts';
import { assignmentBounds as most, newAssignmentId } from '../../assignments/assignment.ts';
import { readMail } from '../../assignments/read-link.ts';
import { readDay } from '../../activities/day.ts';
import { plainLine } from '../../course/plain-text.ts';
import type { Day } from '../../record/fact.ts';

/** Which day is meant, so that "in a week" stays that until the link is made. */
export type When = 'week' | 'fortnight' | 'month' | 'day' | 'none';

/** An assignment while it is composed: words as they were typed. */
export type Draft = Omit<Assignment, 'issue' | 'by' | 'mail'> & {
  readonly when: When;
  /** The text of the date field. */
  readonly day: string;
  readonly mail: string;
};

export function newDraft(before: Partial<Draft> = {}): Draft {
  return {
    items: [],
    title: '',
    from: '',
    team: '',
    note: '',
    mail: '',
    key: null,
    when: 'week',
    day: '',
    ...before,
    id: newAssignmentId(),
  };
}

/** One that was sent, to be changed and sent again. */
export function draftOf({ by, mail, issue: _issue, ...assignment }: Assignment): Draft {
  return {
    ...assignment,
    mail: mail ?? '',
    when: by === null ? 'none' : 'day',
    day: by ?? '',
  };
}

/** The assignment that a draft stands for on a day, still without its issue. */
export function finishDraft({ when, day, ...draft }: Draft, today: Day): Assignment {
  return {
    ...draft,
    issue: 1,
    title: plainLine(draft.title, most.title),
    from: plainLine(draft.from, most.from),
    team: plainLine(draft.team, most.team),
    note: plainLine(draft.note, most.note),
    mail: readMail(draft.mail),
    by: dayOf(when, day, today),
  };
}

function dayOf(when: When, day: string, today: Day): Day | null {
  if (when === 'none') return null;
  if (when === 'day') return readDay(day);
  return after(today, { week: 7, fortnight: 14, month: 28 }[when]);
}

/** Whole weeks, so that a month from Tuesday is a Tuesday too. */
function after(today: Day, days: number): Day {
  const noon = Date.parse(`${today}T12:00:00Z`) + days * 86_400_000;
  return new Date(noon).toISOString().slice(0, 10) as Day;
}
