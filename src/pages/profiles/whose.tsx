import { profileHere } from '../../profiles/profile-here.ts';
import { nameIn } from '../../profiles/learner-name.ts';
import { useFacts } from '../../record/record-provider.tsx';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.copy;

/** Whose copy it is, and a word of warning where that is somebody else. */
export function Whose({ name }: { readonly name: string | null }) {
  const facts = useFacts();
  if (name === null) return null;
  const mine = profileHere()?.profile.name ?? nameIn(facts);
  return mine === null || mine === name ? (
    <p>{words.whose(name)}</p>
  ) : (
    <p>
      <b>{words.notYours(name, mine)}</b>
    </p>
  );
}
