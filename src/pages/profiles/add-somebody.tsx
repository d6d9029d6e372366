import { useEffect, useRef, useState } from 'react';
import { beginProfile, nameFrom, type Named } from '../../profiles/begin-profile.ts';
import type { Profile, ProfileId } from '../../profiles/profile.ts';
import { readName } from '../../profiles/read-name.ts';
import { putProfile, setProfileOfTab } from '../../profiles/profile-list.ts';
import { nameHappening } from '../../profiles/learner-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import device from '../device/device.module.css';
import { NameField } from './name-field.tsx';
import styles from './people.module.css';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.people;

/** Adds one more person; whoever is here alone so far tells the own name too. */
export function AddSomebody({
  base,
  mine,
  myId,
  onDone,
}: {
  readonly base: string;
  readonly mine: Profile | null;
  readonly myId: ProfileId;
  /** Is given what came of it, in a sentence. */
  readonly onDone: (told: string) => void;
}) {
  const record = useRecord();
  const [yours, setYours] = useState('');
  const [theirs, setTheirs] = useState('');
  const [told, setTold] = useState<{ readonly yours?: string; readonly theirs?: string }>({});
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  useEffect(() => (mine === null ? first : second).current?.focus(), [mine]);

  const add = () => {
    const own: Named =
      mine === null ? nameFrom(base, yours, myId) : { status: 'named', name: mine.name };
    if (own.status !== 'named') {
      setTold({ yours: refusal(own) });
      return first.current?.focus();
    }
    const other = nameFrom(base, theirs);
    const isSame = readName(theirs).toLocaleLowerCase() === own.name.toLocaleLowerCase();
    if (other.status !== 'named' || isSame) {
      setTold({ theirs: isSame ? words.same : refusal(other) });
      return second.current?.focus();
    }
    if (mine === null) {
      if (!putProfile(base, { id: myId, name: own.name, locked: false })) {
        return setTold({ theirs: words.refused });
      }
      setProfileOfTab(base, myId);
      record.append(nameHappening(own.name));
    }
    const profile = beginProfile(base, other.name);
    onDone(profile === null ? words.refused : words.added(profile.name));
  };

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {mine === null ? (
        <NameField
          ref={first}
          label={words.yours}
          value={yours}
          told={told.yours ?? ''}
          isOwn
          onChange={setYours}
        />
      ) : null}
      <NameField
        ref={second}
        label={words.theirs}
        value={theirs}
        told={told.theirs ?? ''}
        isOwn={false}
        onChange={setTheirs}
      />
      <p className={device.ways}>
        <button type="submit" className="btn btn-line">
          {words.addNow(readName(theirs))}
        </button>
        <button type="button" className="btn btn-text" onClick={() => onDone('')}>
          {words.leave}
        </button>
      </p>
    </form>
  );
}

function refusal(named: Named): string {
  return named.status === 'taken' ? words.taken(named.name) : words.empty;
}
