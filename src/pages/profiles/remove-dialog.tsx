import { forgetKeysHere } from '../../profiles/forget-keys-here.ts';
import type { Profile } from '../../profiles/profile.ts';
import { readName } from '../../profiles/read-name.ts';
import { isLockedHere } from '../../profiles/profile-here.ts';
import { dropProfile, setProfileOfTab } from '../../profiles/profile-list.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { DeletionDialog } from '../device/deletion-dialog.tsx';
import { keepCopy } from '../keep-copy.ts';
import { showBadge } from '../review/app-badge.ts';
import { profilesWords } from './profiles-words.ts';

const words = profilesWords.remove;

/** Deletes what the learner of this page did, and takes their name off the list. */
export function RemoveDialog({
  base,
  mine,
  onClose,
}: {
  readonly base: string;
  readonly mine: Profile;
  readonly onClose: () => void;
}) {
  const record = useRecord();
  return (
    <DeletionDialog
      words={{
        title: words.ask(mine.name),
        keep: profilesWords.lock.keepFirst,
        kept: isLockedHere() ? profilesWords.unlock.kept : words.kept,
        label: words.type(mine.name),
        missing: words.missing(mine.name),
        button: words.button(mine.name),
        done: words.done(mine.name),
        whole: words.doneWords,
      }}
      expects={mine.name}
      read={readName}
      onKeep={() => keepCopy(record)}
      onDelete={async () => {
        await forgetKeysHere(base);
        showBadge(0);
        dropProfile(base, mine.id);
        setProfileOfTab(base, null);
        return record.erase('record');
      }}
      onClose={onClose}
    >
      <p>{words.words}</p>
    </DeletionDialog>
  );
}
