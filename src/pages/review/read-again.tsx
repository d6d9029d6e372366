import ChevronRight from 'lucide-react/icons/chevron-right';
import { Link } from 'react-router';
import { lessonAddress } from '../../course/address.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';

/** The way back to where a card comes from. */
export function ReadAgain({ lesson }: { readonly lesson: LessonOutline }) {
  return (
    <Link to={lessonAddress(lesson.id)} className={styles.again}>
      {words.readAgain}
      <ChevronRight className="flip" size={18} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
}
