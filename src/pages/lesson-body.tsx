import { memo, useRef } from 'react';
import type { LessonPage } from '../course/course.ts';
import { placeIn, statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { LessonArticle } from './lesson-article.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { StudyAids } from './later.tsx';
import styles from './lesson-view.module.css';
import { useReadingPlace } from './reading-place.tsx';
import type { Reading } from './reading-place.tsx';
import { useWhole } from './whole-page.tsx';
import { tongueOf } from '../ui/spoken.ts';
import { AuthoredTongue } from '../ui/authored-tongue.tsx';

/**
 * What is one lesson's own: made anew for the next, while the bar and the contents stay. It is not
 * drawn again while one scrolls.
 */
export const LessonBody = memo(function LessonBody({
  page,
  progress,
  onRead,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
  /** Told whenever the reader has moved. */
  readonly onRead: (reading: Reading) => void;
}) {
  const { lesson } = page;
  const article = useRef<HTMLElement>(null);
  const whole = useWhole();
  const tongue = tongueOf(lesson);
  useReadingPlace({
    article,
    lesson: lesson.id,
    place: placeIn(progress, lesson),
    restore: statusOf(progress, lesson).status === 'begun',
    whole,
    onRead,
  });
  return (
    <>
      <article ref={article} className={styles.article} {...tongue}>
        <AuthoredTongue value={tongue}>
          <LessonArticle lesson={lesson} progress={progress} whole={whole} />
        </AuthoredTongue>
      </article>
      {whole ? (
        <>
          <StudyAids page={page} progress={progress} />
          <LessonEnd page={page} progress={progress} />
        </>
      ) : null}
    </>
  );
});
