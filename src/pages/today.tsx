import { Suspense } from 'react';
import type { Course } from '../course/course.ts';
import type { Progress } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { later } from '../ui/later.tsx';
import { CopyReminder } from './copy-reminder.tsx';

/* Of each few have any: what a learner has none of is not fetched, and one that breaks takes none along. */
const TodaysReview = later(
  'now',
  async () => (await import('./review/todays-review.tsx')).TodaysReview,
);
const TodaysAssignments = later(
  'now',
  async () => (await import('./assigned/assignment-lines.tsx')).TodaysAssignments,
);
const TodaysMeeting = later(
  'now',
  async () => (await import('./todays-meeting.tsx')).TodaysMeeting,
);
const TodaysCommitments = later(
  'now',
  async () => (await import('./todays-commitments.tsx')).TodaysCommitments,
);

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
