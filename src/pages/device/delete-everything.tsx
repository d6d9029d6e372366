import { useRef, useState } from 'react';
import { DeleteDialog } from './delete-dialog.tsx';
import { DeviceSection } from './device-section.tsx';

/** The way out: nothing of the learner stays in this browser. */
export function DeleteEverything() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <DeviceSection id="delete" title="Delete everything">
      <p>
        Takes all you did off this browser, for good: before you give the device away, or when it
        was never yours.
      </p>
      <p>
        <button
          ref={button}
          type="button"
          className="btn btn-line"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          Delete everything from this device
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
