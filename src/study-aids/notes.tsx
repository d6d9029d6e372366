import Pencil from 'lucide-react/icons/pencil';
import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Lesson } from '../course/lesson.ts';
import type { Note } from '../progress/progress.ts';
import { openArticle } from './lesson-blocks.ts';
import { markWords } from './marked-words.ts';
import { NoteSheet } from './note-sheet.tsx';
import type { OpenNote } from './note-sheet.tsx';
import styles from './notes.module.css';
import { noteWords as words } from './study-aids-words.ts';
import { usePlaces } from './use-places.tsx';
import type { PlacedNote } from './use-places.tsx';
import { tongueHere } from '../ui/spoken.ts';

/** The notes of a lesson: beside their words, at its foot, and on a sheet when one is open. */
export function Notes({
  lesson,
  notes,
  open,
  onOpen,
  onDelete,
  onClose,
}: {
  readonly lesson: Lesson;
  readonly notes: readonly Note[];
  readonly open: OpenNote | null;
  readonly onOpen: (note: OpenNote) => void;
  readonly onDelete: (undo: () => void) => void;
  readonly onClose: () => void;
}) {
  const placed = usePlaces(notes);
  useMarks(placed, onOpen);
  const blocks = new Map(placed.map(({ place, block }) => [place, block]));
  const atFoot = notes.filter((note) => !placed.some((each) => each.note === note));
  return (
    <>
      {[...blocks].map(([place, block]) =>
        createPortal(
          <div data-notes className={styles.beside} {...tongueHere()}>
            {placed
              .filter((each) => each.place === place)
              .map(({ note }) => (
                <NoteCard key={note.note} note={note} onOpen={onOpen} />
              ))}
          </div>,
          block,
          place,
        ),
      )}
      {atFoot.length === 0 ? null : (
        <section className={styles.foot} aria-labelledby="your-notes">
          <h2 id="your-notes">{words.yourNotes}</h2>
          {atFoot.map((note) => (
            <NoteCard key={note.note} note={note} onOpen={onOpen} gone={note.quote !== ''} />
          ))}
        </section>
      )}
      {open === null ? null : (
        <NoteSheet
          key={open.id}
          open={open}
          note={notes.find(({ note }) => note === open.id) ?? null}
          lesson={lesson}
          onDelete={onDelete}
          onClose={onClose}
        />
      )}
    </>
  );
}

function NoteCard({
  note,
  onOpen,
  gone = false,
}: {
  readonly note: Note;
  readonly onOpen: (note: OpenNote) => void;
  /** The words that it stood beside are no longer in the lesson. */
  readonly gone?: boolean;
}) {
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        {note.quote === '' ? null : (
          <p className={gone ? 'meta-3' : 'visually-hidden'}>
            {gone ? words.besideGone(note.quote) : words.besideHere(note.quote)}
          </p>
        )}
        <p className={styles.text}>{note.text}</p>
        <p className="meta-3">{words.onlyHere}</p>
      </div>
      <button
        type="button"
        className={`icon-btn ${styles.open}`}
        aria-label={words.open}
        onClick={() => onOpen({ id: note.note, at: note })}
      >
        <Pencil size={18} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Marks the words that have a note; a press on them opens it. */
function useMarks(placed: readonly PlacedNote[], onOpen: (note: OpenNote) => void): void {
  useEffect(() => {
    markWords(
      'note',
      placed.map(({ range }) => range),
    );
    return () => {
      markWords('note', []);
    };
  }, [placed]);

  const openAt = useEffectEvent(({ target, clientX, clientY }: MouseEvent) => {
    const busy = target instanceof Element && target.closest('a, button, input, label') !== null;
    if (busy || document.getSelection()?.isCollapsed === false) return;
    const hit = placed.find(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
      ),
    );
    if (hit !== undefined) onOpen({ id: hit.note.note, at: hit.note });
  });
  useEffect(() => {
    const article = openArticle();
    const press = (event: MouseEvent) => openAt(event);
    article?.addEventListener('click', press);
    return () => article?.removeEventListener('click', press);
  }, []);
}
