import { useEffect, useId, useRef } from 'react';
import type { Card } from '../../course/card.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { longestRecall } from '../../progress/review/reviews.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import { ReadAgain } from './read-again.tsx';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';

/** A key idea to be said in one's own words, then both beside each other. */
export function IdeaCard({
  idea,
  lesson,
  recalled,
  shown,
  onRecall,
}: {
  readonly idea: Extract<Card, { readonly kind: 'idea' }>;
  readonly lesson: LessonOutline;
  readonly recalled: string;
  readonly shown: boolean;
  readonly onRecall: (text: string) => void;
}) {
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) answer.current?.focus({ preventScroll: true });
  }, [shown]);
  const said = recalled.trim();
  return (
    <>
      <h2 className={styles.question} tabIndex={-1}>
        {words.ideaQuestion}
      </h2>
      {shown ? (
        <div
          ref={answer}
          tabIndex={-1}
          className={styles.answer}
          data-both={said !== '' || undefined}
        >
          {said === '' ? null : (
            <div>
              <h3 className="kicker">{words.youSaid}</h3>
              <p className={styles.own}>{said}</p>
            </div>
          )}
          <div>
            <h3 className="kicker">{words.ours}</h3>
            <p className={styles.headline} {...tongueOf(lesson)}>
              <Words words={idea.headline} linked={false} />
            </p>
            {idea.text.slice(0, 1).map((paragraph, place) => (
              <p key={place} className={styles.prose} {...tongueOf(lesson)}>
                <Words words={paragraph} linked={false} />
              </p>
            ))}
          </div>
        </div>
      ) : (
        <div className={styles.recall}>
          <label htmlFor={id}>{words.ownWords}</label>
          <textarea
            id={id}
            rows={3}
            value={recalled}
            maxLength={longestRecall}
            onChange={(event) => onRecall(event.currentTarget.value)}
          />
        </div>
      )}
      {shown ? <ReadAgain lesson={lesson} /> : null}
    </>
  );
}
