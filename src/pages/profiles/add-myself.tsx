import { useRef, useState } from 'react';
import { beginProfile, nameFrom } from '../../profiles/begin-profile.ts';
import type { Profile } from '../../profiles/profile.ts';
import { NameField } from './name-field.tsx';
import { profilesWords } from './profiles-words.ts';
import { StartHeading } from './start-heading.tsx';
import styles from './start.module.css';

const words = profilesWords.start;

/** Somebody who is not in the list yet begins here. */
export function AddMyself({
  base,
  onBegin,
  onBack,
}: {
  readonly base: string;
  readonly onBegin: (profile: Profile) => void;
  readonly onBack: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const refuse = (why: string) => {
    setTold(why);
    field.current?.focus();
  };
  const begin = () => {
    const named = nameFrom(base, text);
    if (named.status === 'empty') return refuse(profilesWords.people.empty);
    if (named.status === 'taken') return refuse(profilesWords.people.taken(named.name));
    const profile = beginProfile(base, named.name);
    if (profile === null) return refuse(words.unsaved);
    onBegin(profile);
  };
  return (
    <>
      <StartHeading tabTitle={words.tabTitle} isFocused>
        {words.addTitle}
      </StartHeading>
      <p className={styles.lede}>{words.addLede}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <NameField
          ref={field}
          label={words.name}
          value={text}
          told={told}
          isOwn
          onChange={setText}
        />
        <p className={styles.ways}>
          <button type="submit" className="btn btn-primary">
            {words.begin}
          </button>
          <button type="button" className="btn btn-text" onClick={onBack}>
            {words.back}
          </button>
        </p>
      </form>
    </>
  );
}
