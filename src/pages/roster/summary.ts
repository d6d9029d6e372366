import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { ReceiptContent } from '../../assignments/receipt.ts';
import type { Course } from '../../course/course.ts';
import { shortDay } from '../receipt/receipt-words.ts';
import { rosterWords as say } from './roster-words.ts';

/** What a receipt tells, leg by leg: "Dazzle, 3 of 5 miles". */
export function summaryOf(
  { lessons }: ReceiptContent,
  course: Course,
  calendar: Calendar,
): readonly string[] {
  let left = lessons.length;
  const legs = course.modules.flatMap((module) => {
    const told = lessons.filter((one) =>
      module.lessons.some(({ id, formerly }) => id === one.lesson || formerly.includes(one.lesson)),
    );
    left -= told.length;
    if (told.length === 0) return [];
    const last =
      told
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? calendar.today;
    return told.length === module.lessons.length
      ? say.allOf(module.title, told.length, shortDay(last, calendar))
      : say.someOf(module.title, told.length, module.lessons.length);
  });
  return left === 0 ? legs : [...legs, say.elsewhere(left)];
}
