import { lazy, Suspense } from 'react';
import type { Course } from '../course/course.ts';
import type { Progress } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { CopyReminder } from './copy-reminder.tsx';

/* Of each few have any: what a learner has none of is not fetched. */
const TodaysReview = lazy(async () => {
  const found = await import('./review/todays-review.tsx').catch(() => null);
  return { default: found?.TodaysReview ?? Nothing };
});

const TodaysAssignments = lazy(async () => {
  const found = await import('./assigned/assignment-lines.tsx').catch(() => null);
  return { default: found?.TodaysAssignments ?? Nothing };
});

const TodaysCommitments = lazy(async () => {
  const found = await import('./todays-commitments.tsx').catch(() => null);
  return { default: found?.TodaysCommitments ?? Nothing };
});

const TodaysMeeting = lazy(async () => {
  const found = await import('./todays-meeting.tsx').catch(() => null);
  return { default: found?.TodaysMeeting ?? Nothing };
});

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
  const holds = (drawer: string) =>
    facts.some((fact) => fact.kind === 'filed' && fact.drawer === drawer);
  return (
    <Suspense fallback={null}>
      <CopyReminder />
      {progress.finishes.size === 0 ? null : <TodaysReview course={course} facts={facts} />}
      {holds('assignments') ? <TodaysAssignments course={course} facts={facts} /> : null}
      {holds('plans') ? <TodaysMeeting course={course} facts={facts} /> : null}
      {[...progress.answers.values()].some(({ kind }) => kind === 'plan') ? (
        <TodaysCommitments course={course} facts={facts} />
      ) : null}
    </Suspense>
  );
}

function Nothing() {
  return null;
}
