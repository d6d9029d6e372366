import { useMemo, useRef } from 'react';
import type { LessonPage } from '../course/course.ts';
import { gatherProgress, placeIn, statusOf } from '../progress/progress.ts';
import { useFacts } from '../record/record-provider.tsx';
import { LessonArticle } from './lesson-article.tsx';
import { LessonBar } from './lesson-bar.tsx';
import { LessonContents } from './lesson-contents.tsx';
import { LessonEnd } from './lesson-end.tsx';
import styles from './lesson-view.module.css';
import { NextStep } from './next-step.tsx';
import { useFetchAhead } from './fetch-ahead.tsx';
import { useReadingPlace } from './reading-place.tsx';
import { useWhole } from './whole-page.tsx';

/** A lesson: its bar, the contents of its leg, the text with its activities, and the way on. */
export function LessonView({ page }: { readonly page: LessonPage }) {
  const { lesson, module, next } = page;
  const facts = useFacts();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const article = useRef<HTMLElement>(null);
  const status = statusOf(progress, lesson);
  const whole = useWhole();
  const reading = useReadingPlace({
    article,
    lesson: lesson.id,
    place: placeIn(progress, lesson),
    restore: status.status === 'begun',
    whole,
  });
  useFetchAhead(next?.id ?? null);
  const contents = (
    <LessonContents module={module} lesson={lesson} progress={progress} part={reading.part} />
  );
  return (
    <>
      <LessonBar mile={lesson.mile} moduleTitle={module.title} share={reading.share}>
        {contents}
      </LessonBar>
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label="This leg">
          {contents}
        </nav>
        <main id="main" className={styles.main}>
          <article ref={article} className={styles.article}>
            <LessonArticle lesson={lesson} progress={progress} whole={whole} />
          </article>
          {whole ? <LessonEnd page={page} progress={progress} /> : null}
        </main>
      </div>
      <NextStep page={page} progress={progress} />
    </>
  );
}
