import ChevronRight from 'lucide-react/icons/chevron-right';
import Layers from 'lucide-react/icons/layers';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { reviewAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { minutesFor } from '../../progress/review/due-cards.ts';
import type { Fact } from '../../record/fact.ts';
import styles from '../todays-commitments.module.css';
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
    <section className={styles.today} aria-label={words.title}>
      <ul>
        <li>
          <Link to={reviewAddress}>
            <Layers size={24} strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.words}>
              <b>{words.today}</b>
              <span className="visually-hidden">, </span>
              <span className="meta">{words.cards(due, minutesFor(due))}</span>
            </span>
            <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
        </li>
      </ul>
    </section>
  );
}
