import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { glossaryAddress, mapAddress } from '../course/address.ts';
import type { Findings } from './find-everything.ts';
import type { Progress } from './search-index.ts';
import styles from './search-panel.module.css';
import { searchTable as table } from './search-table.ts';
import { countFound, tellProgress } from './search-words.ts';

/** What there is to say before, beside and instead of results. */
export function SearchState({
  query,
  isAsked,
  findings,
  progress,
  onLeave,
}: {
  readonly query: string;
  /** Whether there is a word in the field. */
  readonly isAsked: boolean;
  readonly findings: Findings;
  readonly progress: Progress;
  readonly onLeave: () => void;
}) {
  const found = countFound(findings);
  const isSettled = progress.status !== 'reading';
  const hasNothing = isAsked && found === null && isSettled;
  const reach = isAsked || progress.status !== 'reading' ? tellProgress(progress) : null;
  const said = !isAsked ? '' : (found ?? (isSettled ? table.nothing(query.trim()) : ''));
  return (
    <>
      <p role="status" className="visually-hidden">
        {useSettled(said)}
      </p>
      {isAsked && found !== null ? (
        <p className="meta" aria-hidden="true">
          {found}
        </p>
      ) : null}
      {reach === null ? null : (
        <p className={styles.reach}>
          {isSettled ? <CloudOff size={18} strokeWidth={1.75} aria-hidden="true" /> : null}
          {reach}
        </p>
      )}
      {hasNothing ? (
        <div className={styles.nothing}>
          <p className={styles.nothingTitle}>{table.nothing(query.trim())}</p>
          <p className="meta">{table.tryAnother}</p>
        </div>
      ) : null}
      {isAsked ? null : <p className="meta">{table.staysHere}</p>}
      {isAsked && !hasNothing ? null : (
        <div className={styles.ways}>
          <Link to={glossaryAddress} className="btn btn-line" onClick={onLeave}>
            {table.allTerms}
          </Link>
          {hasNothing ? (
            <Link to={mapAddress} className="btn btn-text" onClick={onLeave}>
              {table.map}
            </Link>
          ) : null}
        </div>
      )}
    </>
  );
}

/** How long a reader has to stop typing before a count is announced, in milliseconds. */
const pause = 600;

/** A text once it has stood for a while: a screen reader hears the count once, not at every letter. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
