import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import type { Due } from '../../assignments/due.ts';
import type { Path } from '../../assignments/path.ts';

/** How an assignment is called and how it stands, wherever it is shown. */
export const dueWords = {
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  lessons: (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`),
  done: 'Done',
  toTell: 'Done. The receipt is still to be sent',
  open: 'No date',
  ahead: (days: number) => (days === 1 ? 'Due tomorrow' : `Due in ${days} days`),
  /** More than a week ahead, a day says more than a count. */
  on: (day: string) => `Due ${day}`,
  today: 'Due today',
  late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  from: (name: string) => `From ${name}`,
  next: (mile: number, title: string) => `Next: mile ${mile}, ${title}`,
  unnamed: 'An assignment',
  titles: (titles: readonly string[]) => {
    const [first = dueWords.unnamed, second] = titles;
    if (second === undefined) return first;
    return titles.length === 2
      ? `${first} and ${second}`
      : `${first} and ${titles.length - 1} more`;
  },
} as const;

/** What an assignment is called: by its sender, or by what it asks for. */
export function titleOf({ title }: Pick<Assignment, 'title'>, { stretches }: Path): string {
  const named = title.trim();
  if (named !== '') return named;
  return dueWords.titles(
    stretches.flatMap(({ isWhole, module, steps }) =>
      isWhole ? module.title : steps.map(({ lesson }) => lesson.title),
    ),
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
