import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Profile, ProfileId } from '../../profiles/profile.ts';
import { canLock } from '../../record/vault.ts';
import device from '../device/device.module.css';
import { useHere } from '../device/use-here.tsx';
import styles from './people.module.css';
import { profilesWords } from './profiles-words.ts';

/* What seals is a library of its own, and few ask for it. */
const LockDialog = lazy(async () => ({
  default: (await import('./lock-dialog.tsx')).LockDialog,
}));

const words = profilesWords.lock;

export type LockTask = 'put' | 'change' | 'take-off';

/** Whether what the learner does is locked, and the ways to lock it, to change that and back. */
export function Lock({
  base,
  mine,
  myId,
}: {
  readonly base: string;
  readonly mine: Profile | null;
  readonly myId: ProfileId;
}) {
  const can = useHere(canLock);
  const [task, setTask] = useState<LockTask | null>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const isLocked = mine?.locked === true;
  const ask = (next: LockTask) => (event: { readonly currentTarget: HTMLButtonElement }) => {
    pressed.current = event.currentTarget;
    setTask(next);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{words.title}</h3>
      <p>{isLocked ? words.on : words.off}</p>
      {can === false ? <p className="meta">{words.cannot}</p> : null}
      {can === true ? (
        <p className={device.ways}>
          {isLocked ? (
            <>
              <button
                type="button"
                className="btn btn-line"
                aria-haspopup="dialog"
                onClick={ask('change')}
              >
                {words.change}
              </button>
              <button
                type="button"
                className="btn btn-text"
                aria-haspopup="dialog"
                onClick={ask('take-off')}
              >
                {words.takeOff}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="btn btn-line"
              aria-haspopup="dialog"
              onClick={ask('put')}
            >
              <LockKeyhole size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.put}
            </button>
          )}
        </p>
      ) : null}
      {task === null ? null : (
        <Suspense fallback={null}>
          <LockDialog
            base={base}
            task={task}
            mine={mine}
            myId={myId}
            onClose={() => {
              setTask(null);
              pressed.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
