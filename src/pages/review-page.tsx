import { Suspense, useEffect, useState } from 'react';
import { useCourse } from '../course/course-provider.tsx';
import type { Memory } from '../progress/review/memory.ts';
import { reviewsDrawer, type ReviewPaper } from '../progress/review/reviews.ts';
import { randomName } from '../record/random-name.ts';
import { useFacts, useHealth, useRecord } from '../record/record-provider.tsx';
import { PageHeading } from './page-heading.tsx';
import { showBadge } from './review/app-badge.ts';
import { ReviewBar } from './review/review-bar.tsx';
import { ReviewCard } from './review/review-card.tsx';
import { ReviewRest } from './review/review-rest.tsx';
import { reviewWords as words } from './review/review-words.ts';
import styles from './review/review.module.css';
import { useReview } from './review/use-review.tsx';
import { TopBar } from './top-bar.tsx';

/** Today's cards, one after another, each graded by the learner. */
export function ReviewPage() {
  const facts = useFacts();
  const { status } = useHealth();
  const record = useRecord();
  const review = useReview(useCourse(), facts);
  const [pace, setPace] = useState<'going' | 'stopped' | 'resumed'>('going');
  const [last, setLast] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const waits = review?.due.length ?? 0;
  useEffect(() => {
    if (status !== 'opening') showBadge(waits);
  }, [status, waits]);

  function grade(paper: ReviewPaper) {
    const name = randomName();
    record.append({ kind: 'filed', drawer: reviewsDrawer, name, paper });
    void record.askToPersist();
    setLast(name);
    setTold('');
  }

  function takeBack() {
    if (last === null) return;
    record.append({ kind: 'filed', drawer: reviewsDrawer, name: last, paper: null });
    setLast(null);
    setTold(words.tookBack);
  }

  const [card] = review?.due ?? [];
  const isAsking =
    review !== null && status !== 'opening' && card !== undefined && pace !== 'stopped';
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading
          tabTitle={words.tabTitle}
          of={isAsking ? 'card' : 'rest'}
          className={isAsking ? 'visually-hidden' : styles.heading}
        >
          {words.title}
        </PageHeading>
        <p className="visually-hidden" role="status">
          {told}
        </p>
        {review === null || status === 'opening' ? null : isAsking ? (
          <>
            <ReviewBar
              place={review.given.length + 1}
              of={review.given.length + review.due.length}
              onStop={() => setPace('stopped')}
            />
            <Suspense fallback={<p className={styles.wait}>{words.fetching}</p>}>
              <ReviewCard
                key={nameOf(card)}
                memory={card}
                review={review}
                arrives={review.given.length > 0 || told !== '' || pace === 'resumed'}
                onGrade={grade}
              />
            </Suspense>
          </>
        ) : (
          <ReviewRest
            review={review}
            stopped={pace === 'stopped'}
            onGoOn={() => setPace('resumed')}
          />
        )}
        {last === null || review === null ? null : (
          <p className={styles.back}>
            <button type="button" className="btn btn-text btn-small" onClick={takeBack}>
              {words.takeBack}
            </button>
          </p>
        )}
      </main>
    </>
  );
}

/** A card that comes again is a new one to the eye. */
function nameOf({ card, reviews }: Memory): string {
  return `${card.id} ${reviews}`;
}
