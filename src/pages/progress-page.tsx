import { useMemo } from 'react';
import { useCourse } from '../course/course-provider.tsx';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import { useLessons } from './journal/use-lessons.tsx';
import { PageHeading } from './page-heading.tsx';
import { CommitmentFigures } from './progress/commitment-figures.tsx';
import { NextSentence } from './progress/next-sentence.tsx';
import { progressWords as words } from './progress/progress-words.ts';
import styles from './progress/progress.module.css';
import { RatingTables } from './progress/rating-tables.tsx';
import { ReportTable } from './progress/report-table.tsx';
import { RetentionPart } from './progress/retention-part.tsx';
import { RoadTravelled } from './progress/road-travelled.tsx';
import { useReview } from './review/use-review.tsx';
import { TopBar } from './top-bar.tsx';

/** The road travelled, the report card, ratings, what stays, and the one thing to do next. */
export function ProgressPage() {
  const course = useCourse();
  const facts = useFacts();
  const opening = useHealth().status === 'opening';
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const review = useReview(course, facts);
  const answered = new Set(
    facts.flatMap((fact) => (fact.kind === 'answered' ? [fact.lesson] : [])),
  );
  const asked = useLessons(
    course.modules
      .flatMap(({ lessons }) => lessons)
      .filter(({ id, formerly }) => [id, ...formerly].some((name) => answered.has(name)))
      .map(({ id }) => id),
  );
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={words.tabTitle} className={styles.heading}>
          {words.title}
        </PageHeading>
        <p className="meta-3">{words.private}</p>
        {review === null || opening ? null : (
          <div className={styles.parts}>
            <RoadTravelled course={course} facts={facts} progress={progress} />
            <NextSentence course={course} facts={facts} progress={progress} review={review} />
            {asked === null ? null : (
              <>
                <ReportTable course={course} facts={facts} progress={progress} asked={asked} />
                <RatingTables course={course} progress={progress} asked={asked} />
              </>
            )}
            <RetentionPart review={review} />
            <CommitmentFigures course={course} facts={facts} />
          </div>
        )}
      </main>
    </>
  );
}
