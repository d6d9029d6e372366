import { dayInWords } from '../activities/calendar/day-in-words.ts';
import type { Calendar } from '../activities/calendar/day-in-words.ts';
import type { FirstTries } from '../progress/first-tries.ts';
import type { Milestone } from '../progress/milestone.ts';
import type { Walk } from '../progress/walk.ts';
import { lessonWords } from './lesson-words.ts';
import { milestoneTable as table } from './milestone-table.ts';

/** One of the facts in large figures: "12 of 15", "checks right at the first try". */
export type Figure = { readonly figure: string; readonly words: string };

export function headline({ stretch, lessons }: Milestone): string {
  const miles = lessons.length;
  return stretch === 'leg' ? lessonWords.walked(miles) : table.wholeRoad(miles);
}

/** "You set out on Tuesday 3 November and arrived on Friday 14 November." */
export function journeyInWords({ setOut, arrived }: Walk, calendar: Calendar): string {
  return table.journey(dayInWords(setOut, calendar), dayInWords(arrived, calendar));
}

/**
 * Three facts. What the learner did comes first; the length of the road fills the places of what
 * there is nothing to say about.
 *
 * @param tries how the checks went, or null where that is not known
 */
export function figures(
  { stretch, lessons, walk }: Milestone,
  tries: FirstTries | null,
): readonly Figure[] {
  const miles = lessons.length;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const told: readonly (Figure | null)[] = [
    { figure: table.days(walk.days), words: table.onTheRoad },
    tries === null || tries.checks === 0 ? null : triesInWords(tries),
    walk.written === 0
      ? null
      : {
          figure: String(walk.written),
          words: table.answers(walk.written),
        },
    {
      figure: table.minutes(minutes),
      words: stretch === 'leg' ? table.ofLessons : table.ofLessonsInAll,
    },
    { figure: table.of(miles, miles), words: table.lessons(miles) },
  ];
  return told.filter((figure) => figure !== null).slice(0, 3);
}

/* Whoever got none right is not told so in large figures: they have learned since. */
function triesInWords({ checks, right }: FirstTries): Figure {
  return right === 0
    ? { figure: String(checks), words: table.checksAnswered(checks) }
    : { figure: table.of(right, checks), words: table.checksRight(checks) };
}
