import ALargeSmall from 'lucide-react/icons/a-large-small';
import { useId } from 'react';
import { AidSlot } from './aid-slot.tsx';
import styles from './text-size-button.module.css';
import { TextSizeField } from './text-size-field.tsx';
import { studyAidsWords } from './study-aids-words.ts';
import { textSizeWords } from './text-size-words.ts';
import { ToolButton } from './tool-button.tsx';

/** Opens the choice of text sizes. On the narrowest phones it stands in the sheet with the contents. */
export function TextSizeButton() {
  const id = useId();
  return (
    <>
      <span className={styles.button}>
        <ToolButton label={textSizeWords.textSize} popoverTarget={id}>
          <ALargeSmall size={24} strokeWidth={1.75} aria-hidden="true" />
        </ToolButton>
      </span>
      <div id={id} popover="auto" className={styles.popover}>
        <TextSizeField />
        <button
          type="button"
          className={`btn btn-line btn-small ${styles.done}`}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {studyAidsWords.done}
        </button>
      </div>
      <AidSlot name="contents">
        <div className={styles.inSheet}>
          <TextSizeField />
        </div>
      </AidSlot>
    </>
  );
}
