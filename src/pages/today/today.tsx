import { useEffect, useMemo, type ReactNode } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import type { Course } from '../../course/course.ts';
import { mostPressing } from '../../progress/most-pressing.ts';
import type { Progress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';
import { showBadge } from '../review/app-badge.ts';
import { CopyReminder, useCopyCall, type CopyCall } from './copy-reminder.tsx';
import { TodayLine } from './today-line.tsx';
import styles from './today-line.module.css';
import { todayWords as words } from './today-words.ts';
import type { LinesOf, TodaysFacts, TodaysLine } from './todays-line.tsx';
import { useLines } from './use-lines.tsx';

/** So many lines have room before the map begins. */
const room = 3;

/** What there is to do today, the most pressing first; nothing where there is nothing. */
export function Today({
  course,
  facts,
  progress,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
}) {
  const calendar = useCalendar();
  return calendar === null ? null : (
    <TodayOn course={course} facts={facts} progress={progress} calendar={calendar} />
  );
}

function TodayOn({
  course,
  facts,
  progress,
  calendar: { today, language },
}: TodaysFacts & { readonly calendar: Calendar }) {
  const known = useLines(course, facts, progress);
  const copy = useCopyCall();
  const lines = useMemo(() => {
    const of = { course, facts, progress, calendar: { today, language } };
    return [...known.values()].flatMap((part) => linesOf(part, of));
  }, [known, course, facts, progress, today, language]);
  const cards = lines.find(({ part }) => part === 'review')?.count ?? 0;
  const isReviewKnown = known.has('review');
  const hasFinished = progress.finishes.size > 0;
  useEffect(() => {
    if (isReviewKnown || !hasFinished) showBadge(cards);
  }, [isReviewKnown, hasFinished, cards]);

  const calls = mostPressing([...lines, ...(copy === null ? [] : [copy])], today);
  if (calls.length === 0) return null;
  const [shown, others] = [calls.slice(0, room), calls.slice(room)];
  return (
    <section className={styles.section} aria-labelledby="today">
      <h2 id="today" className="visually-hidden">
        {words.title}
      </h2>
      <ul>{shown.map(drawCall)}</ul>
      {others.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{words.more(others.length)}</summary>
          <ul>{others.map(drawCall)}</ul>
        </details>
      )}
    </section>
  );
}

function drawCall(call: TodaysLine | CopyCall): ReactNode {
  return 'to' in call ? (
    <TodayLine key={`${call.part} ${call.id}`} {...call} />
  ) : (
    <CopyReminder key={call.part} part={call.part} />
  );
}

/* A part that breaks takes none along. */
function linesOf(part: LinesOf, of: TodaysFacts): readonly TodaysLine[] {
  try {
    return part(of);
  } catch {
    return [];
  }
}
