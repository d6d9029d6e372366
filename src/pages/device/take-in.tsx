import FolderOpen from 'lucide-react/icons/folder-open';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { isLockedBackup, takeable, whoseBackup } from '../../profiles/locked-backup.ts';
import { breathe } from '../../record/breathe.ts';
import { parseBackup, type Backup } from '../../record/parse-backup.ts';
import { previewBackup, type BackupPreview } from '../../record/preview-backup.ts';
import { takeBackup } from '../../record/take-backup.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { backupTable } from './backup-table.ts';
import { refusalWords, takenWords } from './backup-words.ts';
import { CopySheet } from './copy-sheet.tsx';
import { LockedFile } from '../profiles/locked-file.tsx';
import { DeviceSection, Told } from './device-section.tsx';
import styles from './device.module.css';

const words = backupTable.take;

type Taking =
  | { readonly status: 'waiting'; readonly told: string }
  | { readonly status: 'reading'; readonly name: string; readonly stop: () => void }
  | {
      readonly status: 'read';
      readonly name: string;
      readonly backup: Backup;
      readonly preview: BackupPreview;
      /** The name of whoever it is from; null where it says none. */
      readonly whose: string | null;
    }
  /** Its passphrase is asked for. */
  | { readonly status: 'locked'; readonly name: string; readonly backup: Backup }
  | { readonly status: 'taking' };

/** Takes a copy in: a file is chosen or dropped, told in words, and only then added to what is here. */
export function TakeIn({
  title = words.title,
  arrived = null,
}: {
  readonly title?: string;
  /** A file that came by itself, from another app. */
  readonly arrived?: File | null;
}) {
  const record = useRecord();
  const id = useId();
  const [taking, setTaking] = useState<Taking>({ status: 'waiting', told: '' });
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const calledOff = new AbortController();
    setTaking({ status: 'reading', name: file.name, stop: () => calledOff.abort() });
    const parsed = await parseBackup(file, calledOff.signal);
    await record.opened;
    if (parsed.status !== 'backup') {
      setTaking({ status: 'waiting', told: refusalWords(parsed.status) });
    } else if (isLockedBackup(parsed.entries)) {
      setTaking({ status: 'locked', name: file.name, backup: parsed });
    } else await show(file.name, parsed, calledOff.signal);
  };

  // A large one takes a while for each of these, and can still be stopped.
  const show = async (name: string, whole: Backup, signal?: AbortSignal) => {
    await breathe();
    const backup = takeable(whole);
    await breathe();
    const preview = previewBackup(backup, record.contents());
    await breathe();
    if (signal?.aborted === true) {
      return setTaking({ status: 'waiting', told: refusalWords('cancelled') });
    }
    setTaking({ status: 'read', name, backup, preview, whose: whoseBackup(whole.entries) });
  };

  const take = async (backup: Backup) => {
    field.current?.focus();
    setTaking({ status: 'taking' });
    setTaking({ status: 'waiting', told: takenWords(await takeBackup(record, backup)) });
    void record.askToPersist();
  };

  const readArrived = useEffectEvent(read);
  useEffect(() => {
    if (arrived !== null) void record.opened.then(() => readArrived(arrived));
  }, [arrived, record]);

  return (
    <DeviceSection id="restore" title={title}>
      <p>{words.about}</p>
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <label className="btn btn-line" htmlFor={id}>
          <FolderOpen size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.choose}
        </label>
        <input
          ref={field}
          id={id}
          type="file"
          className={styles.file}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <span className={styles.dropHint}>{words.drop}</span>
      </div>
      {taking.status === 'locked' ? (
        <div className={styles.sheet}>
          <h3 className={styles.fileName}>{taking.name}</h3>
          <LockedFile
            key={taking.name}
            backup={taking.backup}
            onOpen={(backup) => void show(taking.name, backup)}
          />
        </div>
      ) : null}
      <div aria-live="polite">
        {taking.status === 'read' ? (
          <CopySheet
            name={taking.name}
            whose={taking.whose}
            preview={taking.preview}
            onTake={() => void take(taking.backup)}
            onLeave={() => {
              setTaking({ status: 'waiting', told: words.left });
              field.current?.focus();
            }}
          />
        ) : null}
      </div>
      {taking.status === 'reading' ? (
        <p>
          <button type="button" className="btn btn-line btn-small" onClick={taking.stop}>
            {words.stop}
          </button>
        </p>
      ) : null}
      <Told>{toldOf(taking)}</Told>
    </DeviceSection>
  );
}

function toldOf(taking: Taking): string {
  switch (taking.status) {
    case 'waiting':
      return taking.told;
    case 'reading':
      return words.reading(taking.name);
    case 'taking':
      return words.taking;
    case 'locked':
    case 'read':
      return '';
  }
}
