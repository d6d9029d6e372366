import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import { useCourseSource } from '../course/course-provider.tsx';
import type { CourseSource } from '../course/course-source.ts';
import { useFacts } from '../record/record-provider.tsx';
import { openOwnIndex } from './find-everything.ts';
import { longestQuery } from './longest-query.ts';
import { nextStop } from './next-stop.ts';
import { ownWords } from './own-words.ts';
import { SearchFindings } from './search-findings.tsx';
import { openSearchIndex } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';
import styles from './search-panel.module.css';
import { searchTable } from './search-table.ts';

/**
 * The field, and under it what it finds. The arrows go from the field through what was found and back;
 * everything found is a plain link under a heading, so that a screen reader has its own ways through it.
 */
export function SearchPanel({
  query,
  onQuery,
  onLeave,
  beside,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** A result was taken. Always the same function, or results are drawn anew at every letter. */
  readonly onLeave: () => void;
  /** What stands at the end of the field's line. */
  readonly beside?: ReactNode;
}) {
  const id = useId();
  const index = useSearchIndex();
  const progress = useStore(index.progress);
  const facts = useFacts();
  const own = useMemo(() => openOwnIndex(ownWords(facts)), [facts]);
  const asked = useDeferredValue(query);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={panel}
      role="search"
      className={styles.panel}
      onKeyDown={(event) => {
        walk(event, panel.current);
      }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          panel.current?.querySelector<HTMLElement>(results)?.focus();
        }}
      >
        <label htmlFor={id}>{searchTable.field}</label>
        <div className={styles.line}>
          <span className={styles.field}>
            <Search size={22} strokeWidth={1.75} aria-hidden="true" />
            <input
              id={id}
              type="search"
              value={query}
              maxLength={longestQuery}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              onChange={(event) => {
                onQuery(event.target.value);
              }}
            />
          </span>
          {beside}
        </div>
      </form>
      <SearchFindings query={asked} index={index} progress={progress} own={own} onLeave={onLeave} />
    </div>
  );
}

/** The links among the results. */
const results = 'ul a[href]';

/* Kept while the page lives; a course that was changed under an author's hands is another course. */
const indexes = new WeakMap<CourseSource, SearchIndex>();

function useSearchIndex(): SearchIndex {
  const source = useCourseSource();
  const index = indexes.get(source) ?? openSearchIndex(source);
  indexes.set(source, index);
  useEffect(() => {
    // What is missing is looked for again when search is opened, and when the signal is back.
    const fill = () => void index.fill();
    fill();
    addEventListener('online', fill);
    return () => {
      removeEventListener('online', fill);
    };
  }, [index]);
  return index;
}

/* `/` only where search has the focus already (WCAG 2.2, 2.1.4), to go back to the field. */
function walk(event: KeyboardEvent, panel: HTMLElement | null): void {
  const { target, key } = event;
  if (panel === null || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  const field = panel.querySelector('input');
  const stops = [field, ...panel.querySelectorAll<HTMLElement>(results)];
  const at = stops.findIndex((stop) => stop === target);
  const next = key === '/' && target !== field ? 0 : nextStop(key, at, stops.length);
  if (next === null) return;
  event.preventDefault();
  stops[next]?.focus();
}
