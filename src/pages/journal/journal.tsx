import { memo, startTransition, useCallback, useMemo, useRef, useState } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { wordsOf, type Entry } from '../../progress/journal/entries.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { JournalEntry } from './journal-entry.tsx';
import { JournalTools } from './journal-tools.tsx';
import styles from './journal.module.css';
import { journalWords as words, type Filter } from './journal-words.ts';
import { useFound } from './use-found.tsx';
import type { Asked } from './use-lessons.tsx';
import { useWindow } from './use-window.tsx';
import { writeAgain, writeNothing } from './write-again.ts';

/* It is drawn anew for its entries, and not for everything that is saved meanwhile. */
export const Journal = memo(Entries);

/** The entries, to be searched, narrowed down, written on, deleted and brought back. */
function Entries({
  entries,
  asked,
  calendar,
}: {
  readonly entries: readonly Entry[];
  readonly asked: Asked;
  readonly calendar: Calendar;
}) {
  const record = useRecord();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('everything');
  const [openId, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Entry | null>(null);
  const [told, setTold] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const shown = useMemo(() => narrow(entries, filter, openId), [entries, filter, openId]);
  const found = useFound(shown, query, asked);
  const { some, end } = useWindow(found, `${filter} ${query}`, lettersOf);

  // A long text takes a slow phone a while: it is drawn in between.
  const open = useCallback((id: string | null) => startTransition(() => setOpen(id)), []);
  const remove = useCallback(
    (entry: Entry) => {
      record.append(writeNothing(entry.fact));
      readOnFrom(besideOf(entry) ?? said.current);
      setOpen(null);
      setRemoved(entry);
      setTold(words.removed);
    },
    [record],
  );
  const bringBack = useCallback(
    (entry: Entry) => {
      record.append(writeAgain(entry.fact));
      readOnFrom(besideOf(entry) ?? said.current);
      setRemoved(null);
      setTold(words.broughtBack);
    },
    [record],
  );

  return (
    <section aria-label={words.filter.everything} className={styles.written}>
      <JournalTools
        query={query}
        filter={filter}
        hasDeleted={entries.some(({ deleted }) => deleted)}
        count={query.trim() === '' ? null : found.length}
        onSearch={setQuery}
        onFilter={(next) => {
          setFilter(next);
          setOpen(null);
        }}
      />
      <div className={styles.toldRow}>
        <p ref={said} className="meta" role="status" tabIndex={-1}>
          {told}
        </p>
        {removed === null ? null : (
          <button
            type="button"
            className="btn btn-text btn-small"
            onClick={() => bringBack(removed)}
          >
            {words.undo}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          {filter === 'deleted' ? words.nothingDeleted : words.nothingHere}
        </p>
      ) : null}
      {some.map((entry) => {
        const { fact, lesson } = entry;
        return (
          <JournalEntry
            key={entry.id}
            entry={entry}
            activity={fact.kind === 'answered' ? asked.activities.get(fact.activity) : undefined}
            lesson={lesson === null ? undefined : asked.lessons.get(lesson.id)}
            calendar={calendar}
            isOpen={openId === entry.id}
            onOpen={open}
            onRemove={remove}
            onBringBack={bringBack}
          />
        );
      })}
      <div ref={end} className={styles.end} />
    </section>
  );
}

/* The entry after one that is about to leave the list, or before it. */
function besideOf({ id }: Entry): HTMLElement | null {
  const entry = document.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  const beside = [entry?.nextElementSibling, entry?.previousElementSibling];
  return beside.find((each) => each instanceof HTMLElement && each.matches('article')) ?? null;
}

/* Its question and its buttons are worth a few lines. */
function lettersOf({ fact }: Entry): number {
  return 400 + wordsOf(fact).length;
}

/* What is being written on stays, also while it is emptied. */
function narrow(entries: readonly Entry[], filter: Filter, open: string | null): readonly Entry[] {
  return entries.filter(({ id, kind, deleted }) => {
    if (id === open) return true;
    if (filter === 'deleted') return deleted;
    return !deleted && (filter === 'everything' || filter === kind);
  });
}
