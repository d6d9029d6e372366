import { useRef, useState } from 'react';
import { DeleteDialog } from './delete-dialog.tsx';
import { deletionWords } from './deletion-words.ts';
import { DeviceSection } from './device-section.tsx';

const words = deletionWords.everything;

/** The way out: nothing of the learner stays in this browser. */
export function DeleteEverything() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <DeviceSection id="delete" title={words.title}>
      <p>{words.about}</p>
      <p>
        <button
          ref={button}
          type="button"
          className="btn btn-line"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {words.open}
        </button>
      </p>
      {isOpen ? (
        <DeleteDialog
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </DeviceSection>
  );
}
