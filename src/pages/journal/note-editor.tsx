import { useDraft } from '../../activities/reflection/use-draft.tsx';
import { KeptHere } from '../../activities/reflection/kept-here.tsx';
import type { Note } from '../../progress/progress.ts';
import { noteBounds } from '../../record/fact.ts';
import { useRecord, useSaving } from '../../record/record-provider.tsx';
import styles from './journal.module.css';
import { journalWords as words } from './journal-words.ts';

/** A note's words, saved while they are written; it keeps its place in the lesson. */
export function NoteEditor({ note }: { readonly note: Note }) {
  const record = useRecord();
  const saving = useSaving();
  const { lesson, note: id, place, quote, before } = note;
  const { text, unsaved, write, keep } = useDraft(note.text, (kept) => {
    record.append({ kind: 'noted', lesson, note: id, text: kept, place, quote, before });
  });
  return (
    <div className={styles.note}>
      <textarea
        rows={4}
        value={text}
        maxLength={noteBounds.text}
        aria-label={words.yourWords}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={keep}
      />
      <KeptHere saving={saving} unsaved={unsaved} />
    </div>
  );
}
