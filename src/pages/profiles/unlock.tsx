import Download from 'lucide-react/icons/download';
import { useId, useRef, useState } from 'react';
import { lockedCopy, unlockProfile } from '../../profiles/unlock-profile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { canLock } from '../../record/vault.ts';
import type { Key } from '../../record/sealed-form.ts';
import fields from '../device/fields.module.css';
import { saveFile } from '../save-file.ts';
import { ForgottenDialog } from './forgotten-dialog.tsx';
import { PassphraseField, ShowTyped } from './passphrase-field.tsx';
import { profilesWords } from './profiles-words.ts';
import { StartHeading } from './start-heading.tsx';
import styles from './start.module.css';

const words = profilesWords.unlock;

/** Asks for the passphrase of somebody whose work is locked. */
export function Unlock({
  base,
  profile,
  isFocused,
  onOpen,
  onBack,
}: {
  readonly base: string;
  readonly profile: Profile;
  readonly isFocused: boolean;
  readonly onOpen: (key: Key) => void;
  readonly onBack: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState(() => (canLock() ? '' : words.cannot));
  const [kept, setKept] = useState('');
  const [isDeleting, setDeleting] = useState(false);
  const deleteButton = useRef<HTMLButtonElement>(null);

  const open = async () => {
    if (isBusy || !canLock()) return;
    if (text.trim() === '') {
      setTold(words.empty);
      field.current?.focus();
      return;
    }
    setBusy(true);
    setTold(words.opening);
    const unlocked = await unlockProfile(base, profile.id, text);
    setBusy(false);
    if (unlocked.status === 'open') return onOpen(unlocked.key);
    setTold(unlocked.status === 'wrong' ? words.wrong : words.broken);
    field.current?.select();
  };

  const keep = async () => saveFile(await lockedCopy(base, profile.id));

  return (
    <>
      <StartHeading tabTitle={words.tabTitle} isFocused={isFocused}>
        {words.title(profile.name)}
      </StartHeading>
      <p className={styles.lede}>{words.lede}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {/* So that a password manager keeps one for each person. */}
        <input
          hidden
          readOnly
          autoComplete="username"
          value={profile.name}
          aria-hidden="true"
          tabIndex={-1}
        />
        <PassphraseField
          ref={field}
          label={words.passphrase}
          value={text}
          isWrong={told !== '' && !isBusy}
          isShown={isShown}
          describedBy={`${id}told`}
          onChange={setText}
        />
        <ShowTyped label={words.show} isShown={isShown} onChange={setShown} />
        <p id={`${id}told`} role="status" className={isBusy ? 'meta' : fields.error}>
          {told}
        </p>
        <p className={styles.ways}>
          <button type="submit" className="btn btn-primary">
            {words.open}
          </button>
          <button type="button" className="btn btn-text" onClick={onBack}>
            {words.other}
          </button>
        </p>
      </form>
      <details className={styles.more}>
        <summary>{words.forgotten}</summary>
        <p>{words.forgottenWords}</p>
        <p className={styles.ways}>
          <button
            type="button"
            className="btn btn-line"
            onClick={() => {
              void keep().then(() => setKept(words.kept));
            }}
          >
            <Download size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.keep}
          </button>
          <button
            ref={deleteButton}
            type="button"
            className="btn btn-text"
            aria-haspopup="dialog"
            onClick={() => setDeleting(true)}
          >
            {profilesWords.remove.button(profile.name)}
          </button>
        </p>
        <p role="status" className="meta">
          {kept}
        </p>
      </details>
      {isDeleting ? (
        <ForgottenDialog
          base={base}
          profile={profile}
          onKeep={keep}
          onClose={() => {
            setDeleting(false);
            deleteButton.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
