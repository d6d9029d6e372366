import { useEffect, useRef } from 'react';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import type { BackupPreview } from '../../record/preview-backup.ts';
import { Whose } from '../profiles/whose.tsx';
import { backupTable } from './backup-table.ts';
import { originWords, previewWords } from './backup-words.ts';
import styles from './device.module.css';

/** What a copy would add to what is here, before anything is taken in. */
export function CopySheet({
  name,
  preview,
  whose = null,
  takesFocus = false,
  onTake,
  onLeave,
}: {
  readonly name: string;
  readonly preview: BackupPreview;
  /** The name of whoever it is from; null where it says none. */
  readonly whose?: string | null;
  /** Where what was pressed to get here is gone; then it is also what the page is about. */
  readonly takesFocus?: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const calendar = useCalendar();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = calendar !== null;
  useEffect(() => {
    if (takesFocus && isThere) heading.current?.focus();
  }, [takesFocus, isThere]);
  if (calendar === null) return null;
  return (
    <div className={styles.sheet}>
      <h3 ref={heading} tabIndex={-1} className={styles.fileName}>
        {name}
      </h3>
      <p className="meta">{originWords(preview, calendar)}</p>
      <Whose name={whose} />
      <ul className={styles.preview}>
        {previewWords(preview).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className={styles.ways}>
        <button
          type="button"
          className={takesFocus ? 'btn btn-primary' : 'btn btn-line'}
          onClick={onTake}
        >
          {backupTable.take.yes}
        </button>
        <button type="button" className="btn btn-text" onClick={onLeave}>
          {backupTable.take.no}
        </button>
      </p>
    </div>
  );
}
