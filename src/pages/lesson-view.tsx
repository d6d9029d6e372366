import { startTransition, useEffect, useMemo, useState } from 'react';
import type { LessonPage } from '../course/course.ts';
import { milesDone } from '../progress/journey.ts';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts } from '../record/record-provider.tsx';
import { BrokenLesson } from './broken-part.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useFetchAhead } from './fetch-ahead.tsx';
import { LessonBar } from './lesson-bar.tsx';
import { LessonBody } from './lesson-body.tsx';
import { LessonContents } from './lesson-contents.tsx';
import styles from './lesson-view.module.css';
import { NextStep } from './next-step.tsx';
import type { Reading } from './reading-place.tsx';
import { lessonWords } from './lesson-words.ts';

/** A lesson: its bar, the contents of its leg, the text with its activities, and the way on. */
export function LessonView({ page }: { readonly page: LessonPage }) {
  const { lesson, module, next } = page;
  const facts = useFacts();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const [reading, setReading] = useState<Reading>({ share: 0, part: null });
  const nearlyWalked = milesDone(module, progress) >= module.lessons.length - 1;
  useFetchAhead(next?.id ?? null, nearlyWalked ? module : null);
  // What stands around the lesson follows a moment after its beginning.
  const [settled, setSettled] = useState(page);
  useEffect(() => startTransition(() => setSettled(page)), [page]);
  const contents = useMemo(
    () => <LessonContents page={settled} progress={progress} part={reading.part} />,
    [settled, progress, reading.part],
  );
  return (
    <>
      <LessonBar mile={lesson.mile} moduleTitle={module.title} share={reading.share}>
        {contents}
      </LessonBar>
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={lessonWords.thisLeg}>
          {contents}
        </nav>
        <main id="main" className={styles.main}>
          <ErrorBoundary address={lesson.id} fallback={BrokenLesson}>
            <LessonBody key={lesson.id} page={page} progress={progress} onRead={setReading} />
          </ErrorBoundary>
        </main>
      </div>
      <NextStep page={settled} progress={progress} />
    </>
  );
}
