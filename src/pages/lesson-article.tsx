import { useState } from 'react';
import { ActivityView } from '../activities/activity-view.tsx';
import type { Block, Lesson, Part } from '../course/lesson.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { ProseView } from '../ui/prose-view.tsx';
import { Words } from '../ui/words.tsx';
import { useAnswering } from './answering.tsx';
import { BrokenActivity } from './broken-part.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LessonChanges } from './later.tsx';
import styles from './lesson-article.module.css';
import { PageHeading } from './page-heading.tsx';
import { lessonTitle } from './page-title.ts';
import { Poster } from './poster.tsx';
import { lessonWords } from './lesson-words.ts';
import { tongueHere } from '../ui/spoken.ts';
import { Told } from '../ui/told.tsx';

/** The text of a lesson with its activities in their places. */
export function LessonArticle({
  lesson,
  progress,
  whole,
}: {
  readonly lesson: Lesson;
  readonly progress: Progress;
  /** False while only its beginning is to be shown. */
  readonly whole: boolean;
}) {
  return (
    <>
      {lesson.picture === null ? null : (
        <div className={styles.poster}>
          <Poster picture={lesson.picture} />
        </div>
      )}
      <p className={`kicker ${styles.kicker}`}>
        {lesson.subtitle} · <Told>{lessonWords.minutes(lesson.minutes)}</Told>
      </p>
      <PageHeading tabTitle={lessonTitle(lesson)} className={styles.title}>
        {lesson.title}
      </PageHeading>
      <p className={styles.standfirst}>{lesson.summary}</p>
      {useWasChanged(lesson, progress) ? <LessonChanges lesson={lesson} /> : null}
      {whole
        ? lesson.parts.map((part) => (
            <LessonPart key={part.id} part={part} lesson={lesson} progress={progress} />
          ))
        : null}
      {lesson.sources.length === 0 || !whole ? null : (
        <section className={styles.sources} aria-labelledby="sources">
          <h2 id="sources" {...tongueHere()}>
            {lessonWords.sources}
          </h2>
          <ul>
            {lesson.sources.map((source, index) => (
              <li key={index}>
                <Words words={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/* What was changed stays told until the reader leaves, also when it was marked as seen. */
function useWasChanged(lesson: Lesson, progress: Progress): boolean {
  const status = statusOf(progress, lesson);
  const isChanged = status.status === 'finished' && status.changed;
  const [wasChanged, setChanged] = useState(isChanged);
  if (isChanged && !wasChanged) setChanged(true);
  return wasChanged;
}

/** A part titled "The story" begins with a drop cap; no other does. */
const storyId = 'the-story';

function LessonPart({
  part,
  lesson,
  progress,
}: {
  readonly part: Part;
  readonly lesson: Lesson;
  readonly progress: Progress;
}) {
  const answering = useAnswering(lesson, progress);
  const opening = part === lesson.parts[0];
  return (
    <section
      id={part.id}
      className={styles.part}
      {...(part.title === '' ? {} : { 'aria-labelledby': `${part.id}-title` })}
    >
      {part.title === '' ? null : (
        <h2
          id={`${part.id}-title`}
          className={
            opening || namedByItsTab(part.blocks[0]) ? 'visually-hidden' : styles.partTitle
          }
        >
          {part.title}
        </h2>
      )}
      {part.blocks.map((block, index) => (
        <div key={index} data-place={`${part.id}.${index}`} className={styles.block}>
          {block.kind === 'activity' ? (
            <div
              id={block.activity.id}
              className={styles.activity}
              data-kind={block.activity.kind}
              tabIndex={-1}
            >
              <ErrorBoundary fallback={BrokenActivity}>
                <ActivityView
                  activity={block.activity}
                  answer={progress.answers.get(block.activity.id) ?? null}
                  earlier={answering.earlier(block.activity)}
                  onAnswer={(answer) => {
                    answering.answer(block.activity, answer);
                  }}
                  saving={answering.saving}
                />
              </ErrorBoundary>
            </div>
          ) : (
            <ProseView prose={block} lead={part.id === storyId && index === 0} />
          )}
        </div>
      ))}
    </section>
  );
}

/** A sign or an activity carries its name on its tab; a heading above it would say it twice. */
function namedByItsTab(block: Block | undefined): boolean {
  return block?.kind === 'principle' || block?.kind === 'activity';
}
