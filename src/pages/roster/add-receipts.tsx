import Inbox from 'lucide-react/icons/inbox';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { findCarried } from '../../assignments/find-carried.ts';
import { rosterAddress } from '../../course/receipt-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import { scannerWords } from '../../ui/qr-words.ts';
import { readQrInFile } from '../../ui/read-qr.ts';
import fields from '../device/fields.module.css';
import styles from './add-receipts.module.css';
import { JustNow } from './just-now.tsx';
import { textIn } from '../transfer/use-arrived-text.tsx';
import { readFiles } from './read-files.ts';
import { rosterWords as say } from './roster-words.ts';
import { addedIn, useIntake } from './use-intake.tsx';

/** The ways in, and what came of each receipt, as people and not as codes. */
export function AddReceipts({ calendar }: { readonly calendar: Calendar }) {
  const course = useCourse();
  const { taken, isReading, take, undo } = useIntake();
  const [told, setTold] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const takeFiles = async (files: readonly File[]) => {
    setTold('');
    const { carried, without, tooLarge } = await readFiles(files, readQrInFile);
    setTold([...without.map(say.noneIn), ...tooLarge.map(say.fileTooLarge)].join(' '));
    await take(carried, 'file');
  };
  useDrop((files) => void takeFiles(files));
  return (
    <div className={styles.columns}>
      <div className={styles.waysIn}>
        <QrScanner
          words={{ ...scannerWords, hold: say.hold }}
          onRead={(text) => void take(findCarried(text), 'link')}
        />
        <PasteField onPaste={(carried) => void take(carried, 'file')} />
        <FileField onChoose={(files) => void takeFiles(files)} />
        <p ref={said} role="status" tabIndex={-1} className={styles.told}>
          {isReading ? say.reading : told}
        </p>
      </div>
      <div>
        <JustNow taken={taken} course={course} calendar={calendar} />
        <p className={styles.end}>
          <Link to={rosterAddress} className="btn btn-primary">
            {say.back}
          </Link>
          {addedIn(taken).length === 0 ? null : (
            <button
              type="button"
              className="btn btn-text"
              onClick={() => {
                undo();
                setTold(say.undone);
                readOnFrom(said.current);
              }}
            >
              {say.undo}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function PasteField({ onPaste }: { readonly onPaste: (carried: readonly string[]) => void }) {
  const id = useId();
  const location = useLocation();
  // What another app shared is looked at here before it is added, as what is pasted is.
  const [text, setText] = useState(() => textIn(location.state) ?? '');
  const [error, setError] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const carried = findCarried(text);
        if (carried.length === 0) return setError(say.pasteEmpty);
        onPaste(carried);
        setText('');
      }}
    >
      <label className={fields.label} htmlFor={id}>
        {say.paste}
      </label>
      <textarea
        id={id}
        className={`${fields.field} ${styles.paste}`}
        rows={4}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== ''}
        aria-describedby={`${id}told`}
        onChange={({ target }) => {
          setText(target.value);
          setError('');
        }}
      />
      <p id={`${id}told`} role="status" className={fields.error}>
        {error}
      </p>
      <button type="submit" className="btn btn-line">
        {say.pasteAdd}
      </button>
    </form>
  );
}

function FileField({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const id = useId();
  return (
    <div className={styles.drop}>
      <Inbox size={22} strokeWidth={1.75} aria-hidden="true" />
      <span className={styles.hint}>{say.drop}</span>
      <input
        id={id}
        type="file"
        multiple
        className={styles.file}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          onChoose(files);
        }}
      />
      <label className="btn btn-line" htmlFor={id}>
        {say.choose}
      </label>
    </div>
  );
}

/** Files dropped anywhere on the page, which would else leave it for the file. */
function useDrop(onDrop: (files: readonly File[]) => void) {
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', dropped);
    };
  }, []);
}
