import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLessonPage } from '../../course/course-provider.tsx';
import { cardsOf } from '../../course/card.ts';
import type { Memory } from '../../progress/review/memory.ts';
import { grades, type ReviewPaper } from '../../progress/review/reviews.ts';
import { Plate } from '../../ui/plate.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { GradeButtons } from './grade-buttons.tsx';
import { IdeaCard } from './idea-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';
import type { ReviewToday } from './use-review.tsx';

/**
 * One card: the question, the answer once it is asked for, then four grades. While the focus is in
 * it, Space shows the answer and 1 to 4 grade.
 */
export function ReviewCard({
  memory,
  review,
  arrives,
  onGrade,
}: {
  readonly memory: Memory;
  readonly review: ReviewToday;
  /** Whether it takes the place of another card; then the focus comes to it. */
  readonly arrives: boolean;
  readonly onGrade: (paper: ReviewPaper) => void;
}) {
  const { id, lesson } = memory.card;
  const page = useLessonPage(lesson.id);
  const card = page && cardsOf(page.lesson).find((each) => each.id === id);
  const [shown, setShown] = useState(false);
  const [recalled, setRecalled] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrives) frame.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [arrives]);

  const grade = (index: number) => {
    const chosen = grades[index];
    if (chosen !== undefined) onGrade({ card: id, grade: chosen, words: recalled.trim() });
  };

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Where something is written, keys are for that; so they are where the answer is still chosen.
    const busy = shown ? 'textarea' : 'textarea, input, a';
    if (event.target instanceof Element && event.target.closest(busy) !== null) return;
    if (shown && /^[1-4]$/.test(event.key)) {
      event.preventDefault();
      grade(Number(event.key) - 1);
    } else if (!shown && event.key === ' ' && event.target instanceof HTMLHeadingElement) {
      event.preventDefault();
      setShown(true);
    }
  }

  // The course's files are of one build: its outline names no card that its lesson does not have.
  if (card === null || card === undefined) return null;
  return (
    <div ref={frame} role="group" aria-label={words.title} onKeyDown={press}>
      <div className={styles.stack}>
        <article className={styles.card}>
          <p className={`kicker ${styles.from}`}>
            <Plate mile={lesson.mile} state="travelled" small />
            <span>
              <span className="visually-hidden">{words.mile(lesson.mile)} </span>
              <span {...tongueOf(lesson)}>{lesson.title}</span>
            </span>
          </p>
          {card.kind === 'question' ? (
            <QuestionCard
              choice={card.choice}
              turn={memory.reviews}
              lesson={lesson}
              shown={shown}
              onShow={() => setShown(true)}
            />
          ) : (
            <IdeaCard
              idea={card}
              lesson={lesson}
              recalled={recalled}
              shown={shown}
              onRecall={setRecalled}
            />
          )}
        </article>
      </div>
      <div className={styles.foot}>
        {shown ? (
          <GradeButtons memory={memory} review={review} onGrade={grade} />
        ) : (
          <button type="button" className="btn btn-primary" onClick={() => setShown(true)}>
            {words.show} <kbd aria-hidden="true">{words.spaceKey}</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
