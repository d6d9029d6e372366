import { ArrowRight, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { lessonAddress, termAddress } from '../course/address.ts';
import type { GlossaryEntry } from '../course/glossary.ts';
import { Plate } from '../ui/plate.tsx';
import { tongueOf } from '../ui/spoken.ts';
import { Words } from '../ui/words.tsx';
import styles from './term-popover.module.css';
import { termWords } from './term-words.ts';

export type TermPopoverProps = {
  readonly entry: GlossaryEntry;
  /** What was pressed: the popover stands at it, and the focus goes back to it. */
  readonly term: HTMLElement;
  readonly onClose: () => void;
};

/**
 * What a term means, at the term. The browser's own popover: Esc and a press beside it close it, and
 * only one is open at a time.
 */
export function TermPopover({ entry, term, onClose }: TermPopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const { pathname } = useLocation();
  const address = lessonAddress(entry.lesson.id);
  // A glossary is in the language that lessons are written in.
  const tongue = tongueOf({});
  useLayoutEffect(() => {
    const element = popover.current;
    // With its source told, the popover comes right after it for the Tab key where a browser can.
    element?.showPopover({ source: term });
    element?.focus({ preventScroll: true });
    term.setAttribute('aria-expanded', 'true');
    return () => {
      term.removeAttribute('aria-expanded');
    };
  }, [term]);

  const leave = () => {
    popover.current?.hidePopover();
  };
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-term`}
      aria-describedby={`${id}-meaning`}
      tabIndex={-1}
      className={styles.popover}
      onKeyDown={(event) => {
        leaveByTab(event, term, leave);
      }}
      onToggle={({ newState }) => {
        if (newState !== 'closed') return;
        // Whoever pressed something else is there already.
        const { activeElement } = document;
        if (activeElement === document.body || popover.current?.contains(activeElement) === true) {
          term.focus({ preventScroll: true });
        }
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={`${id}-term`} {...tongue}>
          {entry.term}
        </h2>
        <button type="button" className="icon-btn" aria-label={termWords.close} onClick={leave}>
          <X size={22} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <div id={`${id}-meaning`} className={styles.meaning} {...tongue}>
        {entry.meaning.map((words, index) => (
          <p key={index}>
            <Words words={words} />
          </p>
        ))}
      </div>
      {pathname.replace(/\/$/, '') === address ? (
        <p className={`meta ${styles.here}`}>{termWords.here}</p>
      ) : (
        <Link to={address} className={styles.lesson} onClick={leave}>
          <Plate mile={entry.lesson.mile} state="ahead" small />
          <span>
            <span className="meta-3">{termWords.explained(entry.lesson.mile)}</span>
            <b {...tongue}>{entry.lesson.title}</b>
          </span>
        </Link>
      )}
      <Link to={termAddress(entry.id)} className={styles.all} onClick={leave}>
        {termWords.inGlossary}
        <ArrowRight className="flip" size={18} strokeWidth={1.75} aria-hidden="true" />
      </Link>
    </div>
  );
}

/* Past either end of it, Tab goes on from the term, not from where the popover lies in the page. */
function leaveByTab(event: KeyboardEvent<HTMLElement>, term: HTMLElement, leave: () => void): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href], button')];
  const { activeElement } = document;
  const back = event.shiftKey;
  const isEnd = back
    ? activeElement === event.currentTarget || activeElement === stops[0]
    : activeElement === stops.at(-1);
  if (!isEnd) return;
  leave();
  term.focus({ preventScroll: true });
  // Forward, the browser itself takes the step from the term to what follows it.
  if (back) event.preventDefault();
}
