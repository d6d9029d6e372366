import { useRef, useState } from 'react';
import type { Profile } from '../../profiles/profile.ts';
import device from '../device/device.module.css';
import styles from './people.module.css';
import { profilesWords } from './profiles-words.ts';
import { RemoveDialog } from './remove-dialog.tsx';

const words = profilesWords.remove;

/** The way out for one of several. */
export function RemoveMine({ base, mine }: { readonly base: string; readonly mine: Profile }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{words.title}</h3>
      <p>{words.lede(mine.name)}</p>
      <p className={device.ways}>
        <button
          ref={button}
          type="button"
          className="btn btn-line"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {words.button(mine.name)}
        </button>
      </p>
      {isOpen ? (
        <RemoveDialog
          base={base}
          mine={mine}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
