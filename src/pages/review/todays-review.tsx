import Layers from 'lucide-react/icons/layers';
import { useEffect } from 'react';
import { reviewAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { minutesFor } from '../../progress/review/due-cards.ts';
import type { Fact } from '../../record/fact.ts';
import { TodayLine } from '../today-line.tsx';
import styles from '../today-line.module.css';
import { showBadge } from './app-badge.ts';
import { reviewWords as words } from './review-words.ts';
import { useReview } from './use-review.tsx';

/** The line on the map that leads to today's cards; nothing while none are due. */
export function TodaysReview({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const due = useReview(course, facts)?.due.length ?? 0;
  useEffect(() => showBadge(due), [due]);
  if (due === 0) return null;
  return (
    <section className={styles.section} aria-label={words.title}>
      <ul>
        <TodayLine
          to={reviewAddress}
          icon={Layers}
          title={words.today}
          standing={words.cards(due, minutesFor(due))}
        />
      </ul>
    </section>
  );
}
