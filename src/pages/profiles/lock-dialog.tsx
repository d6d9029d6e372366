import { useEffect, useId, useRef, useState } from 'react';
import type { Moved } from '../../profiles/move-record.ts';
import type { Profile, ProfileId } from '../../profiles/profile.ts';
import { useRecord } from '../../record/record-provider.tsx';
import dialogs from '../device/deletion-dialog.module.css';
import device from '../device/device.module.css';
import { Told } from '../device/device-section.tsx';
import { keepCopy } from '../keep-copy.ts';
import fields from '../device/fields.module.css';
import { changeLock, type LockFault } from './change-lock.ts';
import { Done } from '../device/done.tsx';
import type { LockTask } from './lock.tsx';
import { NameField } from './name-field.tsx';
import { PassphraseField, ShowTyped } from './passphrase-field.tsx';
import styles from './people.module.css';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.lock;

type Locking =
  | { readonly status: 'asked'; readonly fault: LockFault | null; readonly failed: string }
  | { readonly status: 'working' }
  | { readonly status: 'done'; readonly isWhole: boolean };

const titles = { put: words.putTitle, change: words.changeTitle, 'take-off': words.takeOffTitle };
const buttons = { put: words.put, change: words.change, 'take-off': words.takeOff };
const done = { put: words.donePut, change: words.doneChange, 'take-off': words.doneTakeOff };

/** Puts the lock on, changes its passphrase or takes it off, and says what it does and does not do. */
export function LockDialog({
  base,
  task,
  mine,
  myId,
  onClose,
}: {
  readonly base: string;
  readonly task: LockTask;
  readonly mine: Profile | null;
  readonly myId: ProfileId;
  readonly onClose: () => void;
}) {
  const record = useRecord();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(mine?.name ?? '');
  const [present, setPresent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [copied, setCopied] = useState('');
  const [state, setState] = useState<Locking>({ status: 'asked', fault: null, failed: '' });
  useEffect(() => dialog.current?.showModal(), []);

  const go = async () => {
    setState({ status: 'working' });
    const typed = { name, present, fresh, again };
    const changed = await changeLock(base, { task, mine, myId, record }, typed);
    if (changed.status === 'moved') return setState({ status: 'done', isWhole: changed.isWhole });
    setState(
      changed.status === 'fault'
        ? { status: 'asked', fault: changed.fault, failed: '' }
        : { status: 'asked', fault: null, failed: failure(changed) },
    );
    const field = changed.status === 'fault' ? changed.fault.field : null;
    form.current?.querySelector<HTMLInputElement>(`[data-field="${field}"] input`)?.focus();
  };

  const fault = state.status === 'asked' ? state.fault : null;
  return (
    <dialog
      ref={dialog}
      className={dialogs.dialog}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        if (state.status === 'working') event.preventDefault();
      }}
      onClose={state.status === 'done' ? beginAnew : onClose}
    >
      {state.status === 'done' ? (
        <Done
          id={`${id}title`}
          title={done[task]}
          words={[words.doneWords(task !== 'take-off'), ...(state.isWhole ? [] : [words.part])]}
          button={words.goOn}
          onGo={beginAnew}
        />
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (state.status === 'asked') void go();
          }}
        >
          <h2 id={`${id}title`}>{titles[task]}</h2>
          {task === 'put' ? (
            <>
              <ul className={styles.promise}>
                {words.promise.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className={device.ways}>
                <button
                  type="button"
                  className="btn btn-line btn-small"
                  onClick={() => {
                    void keepCopy(record).then(() => setCopied(words.keptFirst));
                  }}
                >
                  {words.keepFirst}
                </button>
              </p>
              <Told>{copied}</Told>
            </>
          ) : null}
          {task === 'take-off' ? <p>{words.takeOffWords}</p> : null}
          {mine === null ? (
            <div className={styles.asked} data-field="name">
              <NameField
                label={profilesWords.people.yours}
                value={name}
                told={fault?.field === 'name' ? fault.words : ''}
                isOwn
                onChange={setName}
              />
            </div>
          ) : null}
          {task === 'put' ? null : (
            <div className={styles.asked} data-field="present">
              <PassphraseField
                label={words.present}
                value={present}
                isWrong={fault?.field === 'present'}
                isShown={isShown}
                describedBy={`${id}told`}
                onChange={setPresent}
              />
            </div>
          )}
          {task === 'take-off' ? null : (
            <>
              <div className={styles.asked} data-field="fresh">
                <PassphraseField
                  label={words.fresh}
                  hint={words.freshHint}
                  value={fresh}
                  isWrong={fault?.field === 'fresh'}
                  isShown={isShown}
                  isNew
                  describedBy={`${id}told`}
                  onChange={setFresh}
                />
              </div>
              <div className={styles.asked} data-field="again">
                <PassphraseField
                  label={words.again}
                  value={again}
                  isWrong={fault?.field === 'again'}
                  isShown={isShown}
                  isNew
                  describedBy={`${id}told`}
                  onChange={setAgain}
                />
              </div>
            </>
          )}
          <ShowTyped label={words.show} isShown={isShown} onChange={setShown} />
          <p id={`${id}told`} role="status" className={fields.error}>
            {state.status === 'working'
              ? task === 'take-off'
                ? words.workingOff
                : words.working
              : fault === null || fault.field === 'name'
                ? state.failed
                : fault.words}
          </p>
          <p className={device.ways}>
            <button type="submit" className="btn btn-line">
              {buttons[task]}
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

function failure(moved: Exclude<Moved, { readonly status: 'moved' }>): string {
  return words.failed[moved.status];
}

/** A whole new page: what was sealed is still open in this one's memory. */
function beginAnew(): void {
  location.reload();
}
