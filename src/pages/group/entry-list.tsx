import X from 'lucide-react/icons/x';
import { useId, useRef, useState } from 'react';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { useNextFocus } from '../../activities/writing/use-next-focus.tsx';
import type { MeetingId } from '../../course/syllabus.ts';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import {
  keepEntry,
  removeEntry,
  type Entry,
  type EntryKind,
  type MeetingNotes,
} from '../../study-group/meeting-papers.ts';
import type { PlanId } from '../../study-group/plan.ts';
import { KeptText } from './kept-text.tsx';
import { workWords as words } from './meeting-words.ts';
import styles from './work.module.css';

/** What members say, each in a row that is kept while it is typed; a free one stands below. */
export function EntryList({
  plan,
  meeting,
  people,
  notes,
  kind,
}: {
  readonly plan: PlanId;
  readonly meeting: MeetingId;
  readonly people: readonly string[];
  readonly notes: MeetingNotes;
  readonly kind: EntryKind;
}) {
  const id = useId();
  const { title, who, text, more } = words.lists[kind];
  const record = useRecord();
  const [free, setFree] = useState(randomName);
  const [removed, setRemoved] = useState<Entry | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const [list, focusOn] = useNextFocus<HTMLUListElement>();
  // Promises belong to their meeting; what the team tells of itself grows over all of them.
  const all = notes.entries(kind);
  const kept = kind === 'promise' ? all.filter((entry) => entry.meeting === meeting) : all;
  // The free row is one of the list as soon as something stands in it; then there is another.
  if (kept.some((entry) => entry.id === free)) setFree(randomName());
  const empty: Entry = { id: free, meeting, who: '', text: '', more: '', outcome: null };
  const keep = (entry: Entry) => void record.append(keepEntry(plan, kind, entry));
  const rows = [...kept, empty];
  return (
    <div className={styles.panel}>
      <h3>{title}</h3>
      <datalist id={`${id}people`}>
        {people.map((person) => (
          <option key={person} value={person}>
            {person}
          </option>
        ))}
      </datalist>
      <ul ref={list} className={styles.entries} data-kind={kind}>
        {rows.map((entry) => (
          <li key={entry.id} data-entry={entry.id}>
            <div className={styles.who}>
              <label htmlFor={`${id}who${entry.id}`}>{who}</label>
              <KeptText
                id={`${id}who${entry.id}`}
                text={entry.who}
                rows={1}
                longest={60}
                people={`${id}people`}
                onKeep={(typed) => keep({ ...entry, who: typed })}
              />
            </div>
            <div>
              <label htmlFor={`${id}text${entry.id}`}>{text}</label>
              <KeptText
                id={`${id}text${entry.id}`}
                text={entry.text}
                rows={kind === 'story' ? 1 : 2}
                longest={500}
                onKeep={(typed) => keep({ ...entry, text: typed })}
              />
            </div>
            {more === null ? null : (
              <div>
                <label htmlFor={`${id}more${entry.id}`}>{more}</label>
                <KeptText
                  id={`${id}more${entry.id}`}
                  text={entry.more}
                  rows={2}
                  longest={1500}
                  onKeep={(typed) => keep({ ...entry, more: typed })}
                />
              </div>
            )}
            {entry === empty ? null : (
              <button
                type="button"
                className="icon-btn"
                aria-label={words.remove(entry.text)}
                onClick={() => {
                  record.append(removeEntry(plan, kind, entry.id));
                  setRemoved(entry);
                  readOnFrom(said.current);
                }}
              >
                <X size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p ref={said} role="status" tabIndex={-1} className="meta">
        {removed === null ? null : (
          <>
            {words.removed}
            <button
              type="button"
              className="btn btn-text btn-small"
              onClick={() => {
                keep(removed);
                setRemoved(null);
                focusOn(`[data-entry="${removed.id}"] input`);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
