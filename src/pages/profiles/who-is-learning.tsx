import ChevronRight from 'lucide-react/icons/chevron-right';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import Plus from 'lucide-react/icons/plus';
import { useEffect, useState } from 'react';
import { loadSetting, saveSetting } from '../../study-aids/device-settings.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Key } from '../../record/sealed-form.ts';
import { Mark } from '../../ui/mark.tsx';
import { AddMyself } from './add-myself.tsx';
import { PersonPlate } from './person-plate.tsx';
import { profilesWords } from './profiles-words.ts';
import { StartHeading } from './start-heading.tsx';
import styles from './start.module.css';
import { Unlock } from './unlock.tsx';

const words = profilesWords.start;

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'add' }
  | { readonly kind: 'unlock'; readonly profile: Profile };

/** The start on a device that several share: a name, and where it is locked a passphrase. */
export function WhoIsLearning({
  base,
  profiles,
  first,
  onOpen,
}: {
  readonly base: string;
  readonly profiles: readonly Profile[];
  /** Whose tab it is, who has only to unlock it; or null. */
  readonly first: Profile | null;
  readonly onOpen: (profile: Profile, key: Key | null) => void;
}) {
  const [step, setStep] = useState<Step>(
    first === null ? { kind: 'list' } : { kind: 'unlock', profile: first },
  );
  const [moved, setMoved] = useState(false);
  // What the watchdog waits for.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
  const go = (next: Step) => {
    setMoved(true);
    setStep(next);
  };
  const open = (profile: Profile, key: Key | null) => {
    saveSetting('last-profile', profile.id);
    onOpen(profile, key);
  };
  const back = () => go({ kind: 'list' });
  return (
    <>
      <header className={styles.bar}>
        <Mark />
        {profilesWords.product}
      </header>
      <main id="main" className={styles.page}>
        {step.kind === 'list' ? (
          <>
            <StartHeading tabTitle={words.tabTitle} isFocused={moved}>
              {words.title}
            </StartHeading>
            <p className={styles.lede}>{words.lede}</p>
            <ul className={styles.people}>
              {lastFirst(profiles).map((profile) => (
                <li key={profile.id}>
                  <button
                    type="button"
                    onClick={() =>
                      profile.locked ? go({ kind: 'unlock', profile }) : open(profile, null)
                    }
                  >
                    <PersonPlate name={profile.name} />
                    <span className={styles.name}>
                      <bdi>{profile.name}</bdi>
                      {profile.locked ? (
                        <span className={`meta ${styles.locked}`}>
                          <LockKeyhole size={16} strokeWidth={1.75} aria-hidden="true" />
                          {words.locked}
                        </span>
                      ) : null}
                    </span>
                    <ChevronRight
                      className="flip"
                      size={24}
                      strokeWidth={1.75}
                      aria-hidden="true"
                    />
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" className="btn btn-text" onClick={() => go({ kind: 'add' })}>
              <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.add}
            </button>
          </>
        ) : null}
        {step.kind === 'add' ? (
          <AddMyself base={base} onBegin={(profile) => open(profile, null)} onBack={back} />
        ) : null}
        {step.kind === 'unlock' ? (
          <Unlock
            base={base}
            profile={step.profile}
            isFocused={moved}
            onOpen={(key) => open(step.profile, key)}
            onBack={back}
          />
        ) : null}
      </main>
    </>
  );
}

/** Whoever learned here last stands first. */
function lastFirst(profiles: readonly Profile[]): readonly Profile[] {
  const last = loadSetting('last-profile');
  return profiles.toSorted((one, other) => Number(other.id === last) - Number(one.id === last));
}
