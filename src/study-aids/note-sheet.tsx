import Lock from 'lucide-react/icons/lock';
import X from 'lucide-react/icons/x';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDraft } from '../activities/reflection/use-draft.tsx';
import type { Lesson } from '../course/lesson.ts';
import type { Note } from '../progress/progress.ts';
import { noteBounds } from '../record/fact.ts';
import type { NoteId, NotePlace } from '../record/fact.ts';
import { useRecord, useSaving } from '../record/record-provider.tsx';
import { SaveNote } from '../ui/save-note.tsx';
import { NotePlaceField } from './note-place-field.tsx';
import styles from './note-sheet.module.css';
import { noteWords, studyAidsWords as words } from './study-aids-words.ts';

/** The note that is open: one that was kept, or one that is begun. */
export type OpenNote = { readonly id: NoteId; readonly at: NotePlace };

/** A sheet to write a note on. It is saved while it is written, and gone when it is empty. */
export function NoteSheet({
  open,
  note,
  lesson,
  onDelete,
  onClose,
}: {
  readonly open: OpenNote;
  /** As it is kept; null until it is. */
  readonly note: Note | null;
  readonly lesson: Lesson;
  /** Told the words that were deleted, and what brings them back. */
  readonly onDelete: (undo: () => void) => void;
  readonly onClose: () => void;
}) {
  const id = useId();
  const record = useRecord();
  const saving = useSaving();
  const sheet = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState<NotePlace>(note ?? open.at);

  const keepAt = (text: string, { place, quote, before }: NotePlace) => {
    record.append({
      kind: 'noted',
      lesson: lesson.id,
      note: open.id,
      text,
      place,
      quote,
      before,
    });
    void record.askToPersist();
  };
  const kept = note?.text ?? '';
  const { text, unsaved, write, keep } = useDraft(kept, (written) => keepAt(written, at));

  const isNew = useRef(note === null);
  useEffect(() => {
    sheet.current?.showModal();
    // What is kept is opened to be read: on a phone, the focus would bring up the keyboard.
    if (isNew.current) field.current?.focus();
  }, []);

  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-labelledby={`${id}title`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === sheet.current) sheet.current.close();
      }}
    >
      <div className={styles.head}>
        <h2 id={`${id}title`}>{noteWords.yourNote}</h2>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.close}
          onClick={() => sheet.current?.close()}
        >
          <X size={24} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <NotePlaceField
        lesson={lesson}
        own={note ?? open.at}
        at={at}
        onMove={(place) => {
          setAt(place);
          if (text.trim() !== '') keepAt(text, place);
        }}
      />
      <div className={styles.paper}>
        <textarea
          ref={field}
          rows={4}
          value={text}
          maxLength={noteBounds.text}
          readOnly={saving.status === 'opening'}
          aria-label={noteWords.yourWords}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={keep}
        />
        {/* Lies under the field and gives it its height. */}
        <div aria-hidden="true">{`${text}\u200b`}</div>
      </div>
      <div className={styles.foot}>
        <p className={styles.private}>
          <Lock size={16} strokeWidth={1.75} aria-hidden="true" />
          {noteWords.onlyYou}
        </p>
        <SaveNote saving={unsaved && saving.status !== 'unsaved' ? writing : saving} />
      </div>
      <div className={styles.foot}>
        <button
          type="button"
          className={`btn btn-text btn-small ${styles.delete}`}
          disabled={text === ''}
          onClick={() => {
            // Emptied before the sheet goes: what is in the field then is what is kept.
            flushSync(() => write(''));
            sheet.current?.close();
            onDelete(() => keepAt(text, at));
          }}
        >
          {noteWords.delete}
        </button>
        <button
          type="button"
          className="btn btn-line btn-small"
          onClick={() => sheet.current?.close()}
        >
          {words.done}
        </button>
      </div>
    </dialog>
  );
}

/** What was saved before says nothing of the words being written. */
const writing = { status: 'saved', at: null } as const;
