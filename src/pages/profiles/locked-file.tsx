import { useEffect, useId, useRef, useState } from 'react';
import type { Backup } from '../../record/parse-backup.ts';
import { canLock } from '../../record/vault.ts';
import device from '../device/device.module.css';
import fields from '../device/fields.module.css';
import { PassphraseField, ShowTyped } from './passphrase-field.tsx';
import { profilesWords } from './profiles-words.ts';

const { unlock, copy } = profilesWords;

/** Asks for the passphrase of a copy that is locked. */
export function LockedFile({
  backup,
  onOpen,
}: {
  readonly backup: Backup;
  readonly onOpen: (backup: Backup) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  useEffect(() => field.current?.focus(), []);
  const open = async () => {
    if (isBusy) return;
    if (!canLock()) return setTold(unlock.cannot);
    setBusy(true);
    setTold(unlock.opening);
    const { openBackup } = await import('../../profiles/open-backup.ts');
    const opened = await openBackup(backup, text);
    setBusy(false);
    if (opened.status === 'open') return onOpen(opened.backup);
    setTold(opened.status === 'wrong' ? unlock.wrong : copy.broken);
    field.current?.select();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{copy.lockedFile}</p>
      <PassphraseField
        ref={field}
        label={unlock.passphrase}
        value={text}
        isWrong={told !== '' && !isBusy}
        isShown={isShown}
        describedBy={`${id}told`}
        onChange={setText}
      />
      <ShowTyped label={unlock.show} isShown={isShown} onChange={setShown} />
      <p id={`${id}told`} role="status" className={isBusy ? 'meta' : fields.error}>
        {told}
      </p>
      <p className={device.ways}>
        <button type="submit" className="btn btn-line">
          {copy.openFile}
        </button>
      </p>
    </form>
  );
}
