import { useState } from 'react';
import { nameFrom } from '../../profiles/begin-profile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { readName } from '../../profiles/read-name.ts';
import { putProfile } from '../../profiles/profile-list.ts';
import { nameHappening } from '../../profiles/learner-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import device from '../device/device.module.css';
import { NameField } from './name-field.tsx';
import styles from './people.module.css';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.people;

/** The learner's own name. */
export function Rename({
  base,
  mine,
  onDone,
}: {
  readonly base: string;
  readonly mine: Profile;
  readonly onDone: () => void;
}) {
  const record = useRecord();
  const [text, setText] = useState(mine.name);
  const [told, setTold] = useState('');
  const save = () => {
    const named = nameFrom(base, text, mine.id);
    if (named.status === 'empty') return setTold(words.empty);
    if (named.status === 'taken') return setTold(words.taken(named.name));
    if (!putProfile(base, { ...mine, name: named.name })) return setTold(words.refused);
    record.append(nameHappening(named.name));
    onDone();
  };
  return (
    <form
      noValidate
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NameField label={words.yours} value={text} told={told} isOwn onChange={setText} />
      {readName(text) === mine.name ? null : (
        <p className={device.ways}>
          <button type="submit" className="btn btn-line btn-small">
            {words.rename}
          </button>
        </p>
      )}
    </form>
  );
}
