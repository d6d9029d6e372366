import X from 'lucide-react/icons/x';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';

/** How far one is through today's cards, and the way out. */
export function ReviewBar({
  place,
  of,
  onStop,
}: {
  readonly place: number;
  readonly of: number;
  readonly onStop: () => void;
}) {
  return (
    <div className={`num ${styles.bar}`}>
      <span>{words.place(place, of)}</span>
      <progress value={place - 1} max={of} aria-label={words.title} />
      <button type="button" className="icon-btn" aria-label={words.stop} onClick={onStop}>
        <X size={22} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
