import Pencil from 'lucide-react/icons/pencil';
import { useRef } from 'react';
import type { Ref } from 'react';
import type { NotePlace } from '../record/fact.ts';
import { selectedPlace } from './selected-place.ts';
import { noteWords } from './study-aids-words.ts';
import { ToolButton } from './tool-button.tsx';
import { wholeLesson } from './whole-lesson.ts';

/** Begins a note: beside the words that are selected, or else on the lesson as a whole. */
export function NoteButton({
  button,
  onBegin,
}: {
  readonly button: Ref<HTMLButtonElement>;
  readonly onBegin: (at: NotePlace) => void;
}) {
  const held = useRef<NotePlace | null>(null);
  return (
    <ToolButton
      ref={button}
      label={noteWords.add}
      aria-haspopup="dialog"
      onPointerDown={() => {
        // A finger that presses a button takes the selection away before the button hears of it.
        held.current = selectedPlace();
      }}
      onClick={() => {
        onBegin(selectedPlace() ?? held.current ?? wholeLesson);
        held.current = null;
      }}
    >
      <Pencil size={24} strokeWidth={1.75} aria-hidden="true" />
    </ToolButton>
  );
}
