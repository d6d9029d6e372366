import Download from 'lucide-react/icons/download';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { forgetOffline } from '../../offline/forget-offline.ts';
import { scopeHere } from '../../profiles/scope-here.ts';
import { firstProfile } from '../../profiles/profile.ts';
import { profileHere } from '../../profiles/profile-here.ts';
import { loadProfiles } from '../../profiles/profile-list.ts';
import { gatherProgress } from '../../progress/progress.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { profilesWords } from '../profiles/profiles-words.ts';
import { Told } from './device-section.tsx';
import styles from './delete-dialog.module.css';
import device from './device.module.css';
import fields from './fields.module.css';
import { keepCopy } from '../keep-copy.ts';
import { saveUnderWay } from '../transfer/under-way.ts';
import { storedWords } from './stored-words.ts';

type Deleting =
  | { readonly status: 'asked'; readonly told: string }
  | { readonly status: 'deleting' }
  /** `isWhole` is false while a tab that is asleep holds a part of it. */
  | { readonly status: 'deleted'; readonly isWhole: boolean };

const word = 'delete';

/** Asks for the word "delete", offers a copy before it, and deletes everything. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const record = useRecord();
  const here = profileHere()?.profile ?? null;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [keepsLessons, setKeepsLessons] = useState(true);
  const [copied, setCopied] = useState('');
  const [deleting, setDeleting] = useState<Deleting>({ status: 'asked', told: '' });
  useEffect(() => dialog.current?.showModal(), []);
  const everybody = loadProfiles(import.meta.env.BASE_URL).map(({ name }) => name);

  const confirm = async () => {
    if (text.trim().toLowerCase() !== word) {
      setDeleting({ status: 'asked', told: `Type the word ${word} to go on.` });
      field.current?.focus();
      return;
    }
    setDeleting({ status: 'deleting' });
    saveUnderWay(null);
    const { eraseEverybodyElse } = await import('../../profiles/erase-everybody.ts');
    const others = await eraseEverybodyElse(import.meta.env.BASE_URL, here?.id ?? firstProfile);
    const isWhole = (await record.erase()) && others;
    await forgetKeys().catch(() => undefined);
    if (!keepsLessons) await forgetOffline(import.meta.env.BASE_URL).catch(() => undefined);
    setDeleting({ status: 'deleted', isWhole });
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        if (deleting.status === 'deleting') event.preventDefault();
      }}
      onClose={deleting.status === 'deleted' ? startAnew : onClose}
    >
      {deleting.status === 'deleted' ? (
        <Deleted id={`${id}title`} isWhole={deleting.isWhole} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (deleting.status === 'asked') void confirm();
          }}
        >
          <h2 id={`${id}title`}>Delete everything?</h2>
          <Going />
          {everybody.length < 2 ? null : <p>{profilesWords.everybody(everybody)}</p>}
          <p className={device.ways}>
            <button
              type="button"
              className="btn btn-line"
              onClick={() => {
                void keepCopy(record).then(() => setCopied('A copy is with your downloads.'));
              }}
            >
              <Download size={20} strokeWidth={1.75} aria-hidden="true" />
              Keep a copy first
            </button>
          </p>
          <Told>{copied}</Told>
          <label className={fields.check}>
            <input
              type="checkbox"
              checked={keepsLessons}
              onChange={(event) => setKeepsLessons(event.currentTarget.checked)}
            />
            Leave the lessons on the device, for whoever opens the course next
          </label>
          <label className={fields.label} htmlFor={id}>
            Type the word <b>{word}</b>
          </label>
          <input
            ref={field}
            id={id}
            className={fields.field}
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}told`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}told`} role="status" className={fields.error}>
            {deleting.status === 'asked' ? deleting.told : 'Deleting.'}
          </p>
          <p className={device.ways}>
            <button type="submit" className={`btn btn-line ${styles.clay}`}>
              Delete everything
            </button>
            <button type="button" className="btn btn-text" onClick={() => dialog.current?.close()}>
              Leave it all here
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}

/** What would go. */
function Going() {
  const facts = useFacts();
  const held = useMemo(() => storedWords(gatherProgress(facts)), [facts]);
  return (
    <p>
      {held.length === 0
        ? 'Your settings go, and whatever else the course keeps here.'
        : `${new Intl.ListFormat('en').format(held)} go, with your settings.`}{' '}
      Other tabs of the course begin anew. It cannot be undone.
    </p>
  );
}

function Deleted({ id, isWhole }: { readonly id: string; readonly isWhole: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <h2 id={id}>Everything is deleted.</h2>
      <p>
        {isWhole
          ? 'Nothing that you did is left in this browser.'
          : 'Another tab of the course is asleep and still holds a part. Close it: the rest goes when the course is opened next.'}
      </p>
      <p className={device.ways}>
        <button ref={button} type="button" className="btn btn-line" onClick={startAnew}>
          Back to the start
        </button>
      </p>
    </>
  );
}

/** The keys by which other devices would know this one again. */
async function forgetKeys(): Promise<void> {
  const { forgetDeviceKeys } = await import('../../assignments/device-keys.ts');
  await forgetDeviceKeys(scopeHere(import.meta.env.BASE_URL));
}

/** A whole new page: what was deleted is in this one's memory. */
function startAnew(): void {
  location.replace(import.meta.env.BASE_URL);
}
