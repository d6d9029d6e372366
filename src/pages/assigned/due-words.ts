import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import type { Due } from '../../assignments/due.ts';
import type { Path } from '../../assignments/path.ts';
import type { ModuleOutline } from '../../course/course.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { tongueOf, words } from '../../ui/spoken.ts';

const unnamed = 'An assignment';
const from = (name: string) => `From ${name}`;

/** How an assignment is called and how it stands, wherever it is shown. */
export const dueWords = words('due', {
  done: 'Done',
  toTell: 'Done. The receipt is still to be sent',
  open: 'No date',
  ahead: (days: number) => (days === 1 ? 'Due tomorrow' : `Due in ${days} days`),
  /** More than a week ahead, a day says more than a count. */
  on: (day: string) => `Due ${day}`,
  today: 'Due today',
  late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  from,
  standing: (due: string, name: string) => (name === '' ? due : `${due}. ${from(name)}`),
  next: (mile: number, title: string) => `Next: mile ${mile}, ${title}`,
  titles: (titles: readonly string[]) => {
    const [first = unnamed, second] = titles;
    if (second === undefined) return first;
    return titles.length === 2
      ? `${first} and ${second}`
      : `${first} and ${titles.length - 1} more`;
  },
});

/** What an assignment is called: by its sender, or by what it asks for. */
export function titleOf({ title }: Pick<Assignment, 'title'>, { stretches }: Path): string {
  const named = title.trim();
  if (named !== '') return named;
  return dueWords.titles(askedIn(stretches).map((asked) => asked.title));
}

/** `lang` of that title where it is the one of a leg or a lesson that is in another language. */
export function titleTongue({ title }: Pick<Assignment, 'title'>, { stretches }: Path) {
  const [only, another] = askedIn(stretches);
  return title.trim() !== '' || only === undefined || another !== undefined ? {} : tongueOf(only);
}

function askedIn(stretches: Path['stretches']) {
  return stretches.flatMap(({ isWhole, module, steps }): (ModuleOutline | LessonOutline)[] =>
    isWhole ? [module] : steps.map(({ lesson }) => lesson),
  );
}

/** "Due in 5 days", "Due Friday 12 June", "2 days late". */
export function dueInWords(due: Due, { by }: Pick<Assignment, 'by'>, calendar: Calendar): string {
  switch (due.status) {
    case 'done':
      return dueWords.done;
    case 'open':
      return dueWords.open;
    case 'today':
      return dueWords.today;
    case 'late':
      return dueWords.late(due.days);
    case 'ahead':
      return due.days > 6 && by !== null
        ? dueWords.on(dayInWords(by, calendar))
        : dueWords.ahead(due.days);
  }
}
