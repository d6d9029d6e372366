import type { ReactNode } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { ReceiptContent, ReceiptLesson } from '../../assignments/receipt.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { Mark } from '../../ui/mark.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { receiptWords as say, shortDay, wordsOf } from './receipt-words.ts';
import styles from './till.module.css';

/** A receipt, drawn as one from a till: all that it says, and nothing that it does not. */
export function Till({
  title,
  content,
  lessons,
  calendar,
  children,
}: {
  readonly title: ReactNode;
  readonly content: ReceiptContent;
  /** The lessons that it may tell of, for their names and minutes. */
  readonly lessons: readonly LessonOutline[];
  readonly calendar: Calendar;
  /** What stands below: the square, the code. */
  readonly children?: ReactNode;
}) {
  const told = content.lessons.map((lesson) => ({ lesson, outline: outlineOf(lesson, lessons) }));
  const minutes = told.reduce((sum, { outline }) => sum + (outline?.minutes ?? 0), 0);
  return (
    <div className={styles.lift}>
      <section className={`${styles.till} num`} aria-label={say.receipt}>
        <p className={styles.brand}>
          <Mark />
          Extra Mile
        </p>
        <h2 className={styles.title}>{title}</h2>
        <p className="meta">
          <bdi>{say.by(content.name, dayInWords(content.on, calendar))}</bdi>
        </p>
        {content.staffNumber === '' ? null : (
          <p className="meta">{say.staff(content.staffNumber)}</p>
        )}
        <ol className={styles.lines}>
          {told.map(({ lesson, outline }) => (
            <li key={lesson.lesson}>
              <span className={styles.mile}>{outline?.mile ?? '–'}</span>
              <span>
                {outline === undefined ? (
                  say.unknownMile
                ) : (
                  <bdi {...tongueOf(outline)}>{outline.label}</bdi>
                )}
                {lesson.checks === 0 ? null : (
                  <span className={styles.checks}>
                    {say.checks(lesson.checks - lesson.missed.length, lesson.checks)}
                  </span>
                )}
              </span>
              <span className={styles.day}>{shortDay(lesson.on, calendar)}</span>
            </li>
          ))}
        </ol>
        {content.shared.length === 0 ? null : (
          <ul className={styles.words}>
            {content.shared.map((words) => (
              <li key={JSON.stringify(words)}>
                <span className="meta-3">
                  {say[words.kind](outlineOf(words, lessons)?.mile ?? null)}
                </span>
                <p>
                  <bdi>{wordsOf(words)}</bdi>
                </p>
              </li>
            ))}
          </ul>
        )}
        <p className={styles.total}>
          <span>{say.total(content.lessons.length, Math.max(lessons.length, told.length))}</span>
          <span>{say.minutes(minutes)}</span>
        </p>
        {children}
      </section>
    </div>
  );
}

function outlineOf(
  { lesson }: Pick<ReceiptLesson, 'lesson'>,
  lessons: readonly LessonOutline[],
): LessonOutline | undefined {
  return lessons.find(({ id, formerly }) => id === lesson || formerly.includes(lesson));
}
