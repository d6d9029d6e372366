import Download from 'lucide-react/icons/download';
import { useEffect, useId, useRef, useState } from 'react';
import type { Profile } from '../../profiles/profile.ts';
import { readName } from '../../profiles/read-name.ts';
import { isLockedHere } from '../../profiles/profile-here.ts';
import { dropProfile, setProfileOfTab } from '../../profiles/profile-list.ts';
import { useRecord } from '../../record/record-provider.tsx';
import dialogs from '../device/delete-dialog.module.css';
import device from '../device/device.module.css';
import { Told } from '../device/device-section.tsx';
import fields from '../device/fields.module.css';
import { keepCopy } from '../keep-copy.ts';
import { Done } from './done.tsx';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.remove;

type Removing =
  | { readonly status: 'asked'; readonly told: string }
  | { readonly status: 'deleting' }
  /** `isWhole` is false while a tab that is asleep holds a part of it. */
  | { readonly status: 'deleted'; readonly isWhole: boolean };

/** Asks for the learner's name, offers a copy before it, and deletes what is theirs. */
export function RemoveDialog({
  base,
  mine,
  onClose,
}: {
  readonly base: string;
  readonly mine: Profile;
  readonly onClose: () => void;
}) {
  const record = useRecord();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState('');
  const [removing, setRemoving] = useState<Removing>({ status: 'asked', told: '' });
  useEffect(() => dialog.current?.showModal(), []);
  const startAnew = () => location.replace(base);

  const confirm = async () => {
    if (readName(text).toLocaleLowerCase() !== mine.name.toLocaleLowerCase()) {
      setRemoving({ status: 'asked', told: words.missing(mine.name) });
      field.current?.focus();
      return;
    }
    setRemoving({ status: 'deleting' });
    dropProfile(base, mine.id);
    setProfileOfTab(base, null);
    setRemoving({ status: 'deleted', isWhole: await record.erase('record') });
  };

  return (
    <dialog
      ref={dialog}
      className={dialogs.dialog}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        if (removing.status === 'deleting') event.preventDefault();
      }}
      onClose={removing.status === 'deleted' ? startAnew : onClose}
    >
      {removing.status === 'deleted' ? (
        <Done
          id={`${id}title`}
          title={words.done(mine.name)}
          words={[removing.isWhole ? words.doneWords : words.part]}
          button={words.goOn}
          onGo={startAnew}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (removing.status === 'asked') void confirm();
          }}
        >
          <h2 id={`${id}title`}>{words.ask(mine.name)}</h2>
          <p>{words.words}</p>
          <p className={device.ways}>
            <button
              type="button"
              className="btn btn-line"
              onClick={() => {
                const told = isLockedHere() ? profilesWords.unlock.kept : words.kept;
                void keepCopy(record).then(() => setCopied(told));
              }}
            >
              <Download size={20} strokeWidth={1.75} aria-hidden="true" />
              {profilesWords.lock.keepFirst}
            </button>
          </p>
          <Told>{copied}</Told>
          <label className={fields.label} htmlFor={id}>
            {words.type(mine.name)}
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
            {removing.status === 'asked' ? removing.told : words.deleting}
          </p>
          <p className={device.ways}>
            <button type="submit" className={`btn btn-line ${dialogs.clay}`}>
              {words.button(mine.name)}
            </button>
            <button type="button" className="btn btn-text" onClick={() => dialog.current?.close()}>
              {words.leave}
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}
