import { eraseProfile } from '../../profiles/erase-profile.ts';
import { scopeOf, type Profile } from '../../profiles/profile.ts';
import { dropProfile, profileOfTab, setProfileOfTab } from '../../profiles/profile-list.ts';
import { readName } from '../../profiles/read-name.ts';
import { DeletionDialog } from '../device/deletion-dialog.tsx';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.forgotten;

/**
 * Deletes what somebody did whose passphrase nobody knows any more, and takes the name off the list.
 * Nobody has to open it for that, as nobody has to for deleting everything.
 */
export function ForgottenDialog({
  base,
  profile,
  onKeep,
  onClose,
}: {
  readonly base: string;
  readonly profile: Profile;
  readonly onKeep: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { id, name } = profile;
  return (
    <DeletionDialog
      words={{
        title: profilesWords.remove.ask(name),
        keep: profilesWords.unlock.keep,
        kept: profilesWords.unlock.kept,
        label: profilesWords.remove.type(name),
        missing: profilesWords.remove.missing(name),
        button: profilesWords.remove.button(name),
        done: profilesWords.remove.done(name),
        whole: words.whole(name),
      }}
      expects={name}
      read={readName}
      onKeep={onKeep}
      onDelete={async () => {
        // One that is cut short is back in the list at the next start, and can be deleted then.
        dropProfile(base, id);
        if (profileOfTab(base) === id) setProfileOfTab(base, null);
        return eraseProfile(scopeOf(base, id));
      }}
      // At the address that was asked for.
      onDone={() => location.reload()}
      onClose={onClose}
    >
      <p>{words.unreadable(name)}</p>
      <p>{words.going(name)}</p>
    </DeletionDialog>
  );
}
