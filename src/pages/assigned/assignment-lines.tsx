import ClipboardList from 'lucide-react/icons/clipboard-list';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { dueOn, isPressing } from '../../assignments/due.ts';
import { pathOf } from '../../assignments/path.ts';
import { acceptedAssignments } from '../../assignments/received.ts';
import { sentReceipt } from '../../assignments/sent-receipts.ts';
import { acceptedAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { gatherProgress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';
import { sentNameOf } from '../receipt/what-for.ts';
import { TodayLine } from '../today/today-line.tsx';
import type { TodaysFacts, TodaysLine } from '../today/todays-line.tsx';
import { dueInWords, dueWords as words, titleOf } from './due-words.ts';

/**
 * What the learner has accepted, the most pressing first and what is done at the end: of each how it
 * stands and its next step.
 */
export function AssignmentLines({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const calendar = useCalendar();
  if (calendar === null) return null;
  const lines = linesOf({ course, facts, progress: gatherProgress(facts), calendar });
  return (
    <ul>
      {lines
        .toSorted((one, other) => Number(one.isDone) - Number(other.isDone))
        .map(({ line }) => (
          <TodayLine key={line.id} {...line} />
        ))}
    </ul>
  );
}

/** On the map: those with a step left, and those that are done and of which nobody was told. */
export function assignmentLines(of: TodaysFacts): readonly TodaysLine[] {
  return linesOf(of).flatMap(({ line, isDone, isTold }) => {
    if (!isDone) return line;
    return isTold ? [] : { ...line, by: null, standing: words.toTell };
  });
}

function linesOf({ course, facts, progress, calendar }: TodaysFacts) {
  return acceptedAssignments(facts).map(({ assignment }) => {
    const path = pathOf(assignment, course, progress);
    const due = dueOn(calendar.today, assignment.by, path.isDone);
    const line: TodaysLine = {
      part: 'assignment',
      id: assignment.id,
      by: assignment.by,
      count: 1,
      to: acceptedAddress(assignment.id),
      icon: ClipboardList,
      title: titleOf(assignment, path),
      standing: words.standing(dueInWords(due, assignment, calendar), assignment.from),
      tone: due.status === 'late' ? 'late' : isPressing(due) ? 'soon' : undefined,
      next: path.next === null ? null : words.next(path.next.lesson.mile, path.next.lesson.title),
    };
    const told = sentReceipt(facts, sentNameOf({ kind: 'assignment', assignment }))?.lessons ?? 0;
    return { line, isDone: path.isDone, isTold: told >= path.steps.length };
  });
}
