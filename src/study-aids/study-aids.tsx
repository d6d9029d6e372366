import Volume2 from 'lucide-react/icons/volume-2';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { LessonPage } from '../course/course.ts';
import { notesOf } from '../progress/notes.ts';
import type { Progress } from '../progress/progress.ts';
import type { NoteId } from '../record/fact.ts';
import { randomName } from '../record/random-name.ts';
import { later } from '../ui/later.tsx';
import { AidSlot } from './aid-slot.tsx';
import { BookmarkButton } from './bookmark-button.tsx';
import { NoteButton } from './note-button.tsx';
import type { OpenNote } from './note-sheet.tsx';
import { openVoice } from './speech.ts';
import styles from './study-aids.module.css';
import { noteWords, readAloudWords, studyAidsWords as words } from './study-aids-words.ts';
import { TextSizeButton } from './text-size-button.tsx';
import { Toast } from './toast.tsx';
import type { Said } from './toast.tsx';
import { ToolButton } from './tool-button.tsx';
import { useHasVoice } from './use-has-voice.tsx';
import { useWide } from './use-wide.tsx';

const ReadAloud = later('now', async () => (await import('./read-aloud.tsx')).ReadAloud);
const Notes = later('now', async () => (await import('./notes.tsx')).Notes);

/** What helps in studying a lesson: in the bar above it, or under the thumb on a narrow window. */
export function StudyAids({
  page,
  progress,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
}) {
  const { lesson } = page;
  const wide = useWide();
  const notes = useMemo(() => notesOf(progress, lesson), [progress, lesson]);
  const [note, openNote] = useState<OpenNote | null>(null);
  const [said, say] = useState<Said | null>(null);
  const forget = useCallback(() => say(null), []);
  const hasVoice = useHasVoice(lesson.language ?? 'en');
  const [reading, setReading] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const toast = <Toast said={said} onDone={forget} />;
  return (
    <>
      <AidSlot name={wide ? 'bar' : 'thumb'}>
        {reading ? (
          <ReadAloud
            lesson={lesson}
            onMissing={() => {
              setReading(false);
              say({ words: words.missing });
            }}
          />
        ) : null}
        <section className={styles.tools} aria-label={words.tools}>
          <BookmarkButton lesson={lesson} progress={progress} onSay={say} />
          <NoteButton
            button={noteButton}
            onBegin={(at) => openNote({ id: randomName() as NoteId, at })}
          />
          {hasVoice ? (
            <ToolButton
              label={reading ? readAloudWords.stop : readAloudWords.start}
              data-active={reading || undefined}
              onClick={() => {
                if (!reading) openVoice();
                setReading(!reading);
              }}
            >
              <Volume2 size={24} strokeWidth={1.75} aria-hidden="true" />
            </ToolButton>
          ) : null}
          <TextSizeButton />
          {wide ? null : toast}
        </section>
      </AidSlot>
      {notes.length === 0 && note === null ? null : (
        <Notes
          lesson={lesson}
          notes={notes}
          open={note}
          onOpen={openNote}
          onDelete={(undo) => {
            say({ words: noteWords.deleted, undo });
            // The button that opened it goes with it.
            noteButton.current?.focus();
          }}
          onClose={() => {
            openNote(null);
          }}
          onMissing={() => {
            openNote(null);
            say({ words: words.missing });
          }}
        />
      )}
      {wide ? toast : null}
    </>
  );
}
