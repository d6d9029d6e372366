import { ChevronLeft, List, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { mapAddress } from '../course/address.ts';
import { OfflineStatus } from '../offline/offline-status.tsx';
import styles from './lesson-bar.module.css';
import { SearchLink } from './search-link.tsx';
import { lessonWords } from './lesson-words.ts';

/** The bar above a lesson: back to the map, where one is, how far down the page. */
export function LessonBar({
  mile,
  moduleTitle,
  share,
  children,
}: {
  readonly mile: number;
  readonly moduleTitle: string;
  /** How much of the page is read, 0 to 1. */
  readonly share: number;
  /** The contents of the leg, for the sheet on a narrow screen. */
  readonly children: ReactNode;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  // Drawn when it is first asked for: the way into a lesson is no place for what nobody sees.
  const [asked, setAsked] = useState(false);
  const close = () => {
    sheet.current?.close();
  };
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to={mapAddress} className="icon-btn" aria-label={lessonWords.backToMap}>
          <ChevronLeft className="flip" size={24} strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <p className={styles.where}>
          <b className="num">{lessonWords.mile(mile)}</b>
          <span className={styles.module}> · {moduleTitle}</span>
        </p>
        <div data-aids="bar" />
        <span className={styles.offline}>
          <OfflineStatus />
        </span>
        <SearchLink />
        <button
          type="button"
          className={`icon-btn ${styles.open}`}
          aria-label={lessonWords.contents}
          aria-haspopup="dialog"
          onClick={() => {
            setAsked(true);
            sheet.current?.showModal();
          }}
        >
          <List size={24} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <progress className={styles.read} aria-label={lessonWords.thisLesson} value={share} max={1} />
      <dialog
        ref={sheet}
        className={styles.sheet}
        aria-label={lessonWords.contents}
        onClick={(event) => {
          // A press beside the sheet or on any of its links closes it.
          const { target } = event;
          if (target === sheet.current || (target instanceof Element && target.closest('a'))) {
            close();
          }
        }}
      >
        <button
          type="button"
          className={`icon-btn ${styles.close}`}
          aria-label={lessonWords.close}
          onClick={close}
        >
          <X size={24} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <nav aria-label={lessonWords.thisLeg}>{asked ? children : null}</nav>
        <div data-aids="contents" />
      </dialog>
    </header>
  );
}
