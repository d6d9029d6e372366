import type { Day } from '../../activities/day.ts';
import { dayAndDistance, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import type { Missing } from '../../study-group/draft-plan.ts';
import type { Moved } from '../../study-group/move-meeting.ts';
import type { Plan, Rhythm, Time } from '../../study-group/plan.ts';
import { numberBeginning } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import { capital } from '../../ui/capital.ts';

/** Every word of the pages on which a group is planned. */
export const groupWords = words('group', {
  tabTitle: 'Study group — Extra Mile',
  title: 'Study group',
  none: 'No group yet. Make a plan for a few weeks, then share it.',
  noneMore:
    'A group reads the same miles, meets for three quarters of an hour and keeps one promise until the next time. The plan stays on this device; you decide who gets it.',
  make: 'Make a plan',
  makeAnother: 'Make another plan',
  unread: (count: number) =>
    count === 1
      ? 'One plan on this device cannot be read by this version. It is left as it is.'
      : `${numberBeginning(count)} plans on this device cannot be read by this version. They are left as they are.`,
  yourPlans: 'Your plans',
  headline: (plan: Plan) => {
    const count = plan.meetings.length;
    const meetings = count === 1 ? 'One meeting' : `${numberBeginning(count)} meetings`;
    const lead = plan.lead === '' ? '' : ` ${plan.lead} leads.`;
    return `${meetings}, ${plan.minutes} minutes each, ${rhythmInWords[plan.rhythm]}.${lead}`;
  },
  at: (place: string) => `Where: ${place}`,
  otherZone: (city: string) => `Times are those of ${city}.`,
  share: 'Share the plan',
  meeting: (number: number) => `Meeting ${number}`,
  nextMeeting: (number: number, when: string, time: string) =>
    `Meeting ${number}: ${when}, ${time}`,
  when: (day: string, time: string) => `, ${day}, ${time}`,
  gone: 'A meeting that this course no longer has',
  moved: 'moved',
  nothingToRead: 'Nothing to read.',
  before: 'Before:',
  bring: 'Bring:',
  read: (lessons: readonly LessonOutline[]) => {
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    return `read ${milesInWords(lessons)}, ${minutes} minutes in all`;
  },
  miles: (lessons: readonly LessonOutline[]) => {
    return capital(milesInWords(lessons));
  },
  /** Before a title. */
  mile: (mile: number) => `Mile ${mile}:`,
  calendar: 'Calendar',
  lead: 'Lead the meeting',
  open: 'Open the meeting',
  move: 'Move it',
  /** A button among many of its kind. */
  of: (act: string, title: string) => `${act}: ${title}`,
  moveTitle: (title: string) => `Move “${title}”`,
  moveDay: 'To which day?',
  moveTime: 'At what time?',
  moveOne: 'This meeting alone',
  moveFollow: 'This one and all that follow',
  moveWhich: 'What moves?',
  moveDone: 'Move',
  cancel: 'Leave it',
  movedTold: (title: string, day: string) =>
    `“${title}” is on ${day} now. Send the plan again, so that the others know.`,
  moveRefused: (moved: Exclude<Moved, { status: 'moved' }>, told: (day: Day) => string) => {
    switch (moved.status) {
      case 'skipped':
        return 'The group does not meet on that day. Choose another one.';
      case 'too-early':
        return `The meeting before is on ${told(moved.after)}. Choose a later day.`;
      case 'too-late':
        return `The next meeting is on ${told(moved.before)}. Choose an earlier day, or move all that follow along.`;
    }
  },
  undo: 'Undo',
  undone: 'Everything is as it was.',
  edit: 'Change the plan',
  print: 'Print workbook and guide',
  leave: 'Take the plan off this device',
  leaveTold: (name: string) => `“${name}” is off this device.`,
  catchUp: 'To catch up with',
  catchUpMore: 'You came later. The group has met about these, and nobody checks on you.',
  onMap: (when: string, time: string) => {
    return capital(`${when}, ${time}.`);
  },
  toRead: (count: number) =>
    count === 0
      ? 'You have read everything for it.'
      : `${numberBeginning(count)} ${count === 1 ? 'mile' : 'miles'} to read before it.`,
});

/** Every word of the form in which a plan is made. */
export const formWords = words('group-form', {
  make: 'Make a plan',
  change: 'Change the plan',
  name: 'What is the group called?',
  syllabus: 'What do you go through?',
  start: 'First meeting',
  weekday: 'Weekday',
  time: 'Time',
  zone: 'Time zone',
  rhythm: 'How often?',
  rhythms: {
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    twice: 'Twice a week',
    monthly: 'Once a month',
  } satisfies Record<Rhythm, string>,
  second: 'And on which other day?',
  minutes: 'How many minutes?',
  minutesMore: (minutes: number) =>
    `The agenda is written for ${minutes}; every part of it becomes shorter or longer with the whole.`,
  legs: 'Which legs?',
  legsMore: 'Meetings that belong to no leg are always held.',
  /** Before a title. */
  leg: (number: number) => `Leg ${number}:`,
  skipped: 'Days without a meeting',
  skippedMore: 'Holidays and the like. What would fall on them comes at the next turn.',
  from: 'From',
  to: 'To',
  addSkipped: 'Add days',
  removeSkipped: (number: number) => `Take these days out: ${number}`,
  place: 'Where, or the link of a call',
  placeMore: 'If you like. Everybody who has the link to the plan can read it.',
  lead: 'Who leads?',
  members: 'Who is in the group?',
  membersMore: 'One name to a line, if you like. It makes ticking who is there quicker.',
  dates: 'All dates',
  noDates: 'Choose a first day, and all dates stand here.',
  done: 'Make the plan',
  doneChange: 'Save the changes',
  cancel: 'Leave it',
  missing: {
    name: 'Give the group a name.',
    start: 'Choose the day of the first meeting.',
    time: 'Choose a time.',
    minutes: 'A meeting lasts from 15 to 180 minutes.',
    meetings: 'Choose at least one leg.',
    skipped: 'Days without a meeting end after they begin, and within half a year.',
  } satisfies Record<Missing, string>,
});

const rhythmInWords: Record<Rhythm, string> = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  twice: 'twice a week',
  monthly: 'once a month',
};

/** `miles 7 to 12`, `miles 2, 5 and 6`, `mile 4`. */
function milesInWords(lessons: readonly LessonOutline[]): string {
  const miles = lessons.map(({ mile }) => mile);
  const [first = 0] = miles;
  if (miles.length === 1) return `mile ${first}`;
  const inOrder = miles.every((mile, place) => mile === first + place);
  if (inOrder) return `miles ${first} to ${miles.at(-1) ?? first}`;
  const list = new Intl.ListFormat('en');
  return `miles ${list.format(miles.map(String))}`;
}

/** "Europe/Berlin" as people say it: "Berlin". */
export function zoneInWords(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A time of day as the device writes it, on one line: "08:15" or "8:15 AM". */
export function timeInWords(time: Time): string {
  const format = new Intl.DateTimeFormat([], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`2026-01-01T${time}:00Z`)).replaceAll(' ', '\u00A0');
}

/** "this Thursday" would be ambiguous on a Wednesday: the day with its distance. */
export function whenInWords(day: Day, calendar: Calendar): string {
  return dayAndDistance(day, calendar);
}

/** "8" and "October", for a plate. */
export function plateOf(
  day: Day,
  language: string,
): { readonly day: string; readonly month: string } {
  const at = Date.parse(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
  return { day: String(Number(day.slice(8))), month: part({ month: 'short' }) };
}
