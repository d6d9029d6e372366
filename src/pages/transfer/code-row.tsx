import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useEffect, useState } from 'react';
import { useWakeLock } from '../../study-aids/use-wake-lock.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './transfer.module.css';
import { transferWords } from './transfer-words.ts';

/** Milliseconds that each code stands: long enough to be read, and less than three flashes a second. */
export const pace = 400;

const words = transferWords.codes;

/** Codes one after another, round and round, until all were read; or step by step. */
export function CodeRow({ links }: { readonly links: readonly string[] }) {
  const [place, setPlace] = useState(0);
  const [isPlaying, setPlaying] = useState(
    () => links.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  useWakeLock(true);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setPlace((now) => (now + 1) % links.length), pace);
    return () => clearInterval(timer);
  }, [isPlaying, links.length]);
  const shown = place % links.length;
  const step = (by: number) => {
    setPlaying(false);
    setPlace((shown + by + links.length) % links.length);
  };
  return (
    <div className={styles.row}>
      <QrCode text={links[shown] ?? ''} label={words.label(shown + 1, links.length)} />
      {links.length === 1 ? null : (
        <div className={styles.controls}>
          <button
            type="button"
            className="icon-btn"
            aria-label={words.back}
            onClick={() => step(-1)}
          >
            <ChevronLeft size={24} strokeWidth={1.75} aria-hidden="true" className="flip" />
          </button>
          {/* Said where somebody steps; said with every code it would never end. */}
          <p className="num" role="status" aria-live={isPlaying ? 'off' : 'polite'}>
            {words.place(shown + 1, links.length)}
          </p>
          <button
            type="button"
            className="icon-btn"
            aria-label={words.next}
            onClick={() => step(1)}
          >
            <ChevronRight size={24} strokeWidth={1.75} aria-hidden="true" className="flip" />
          </button>
          <button
            type="button"
            className="btn btn-line btn-small"
            onClick={() => setPlaying(!isPlaying)}
          >
            {isPlaying ? words.pause : words.play}
          </button>
        </div>
      )}
    </div>
  );
}
