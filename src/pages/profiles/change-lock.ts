import { nameFrom } from '../../profiles/begin-profile.ts';
import { moveRecord, type Moved } from '../../profiles/move-record.ts';
import type { Profile, ProfileId } from '../../profiles/profile.ts';
import { profileHere } from '../../profiles/profile-here.ts';
import { unlockProfile } from '../../profiles/unlock-profile.ts';
import type { Record } from '../../record/record.ts';
import type { LockTask } from './lock.tsx';
import { profilesWords } from './profiles-words.ts';

/** What has to be typed otherwise, and why. */
export type LockFault = {
  readonly field: 'name' | 'present' | 'fresh' | 'again';
  readonly words: string;
};

/** NIST SP 800-63B asks for eight at least, and for no rules beside that. */
const shortest = 8;

/** Does what the learner asked for, once what was typed allows it. */
export async function changeLock(
  base: string,
  {
    task,
    mine,
    myId,
    record,
  }: {
    readonly task: LockTask;
    readonly mine: Profile | null;
    readonly myId: ProfileId;
    readonly record: Record;
  },
  typed: Readonly<globalThis.Record<LockFault['field'], string>>,
): Promise<Moved | { readonly status: 'fault'; readonly fault: LockFault }> {
  const refuse = (field: LockFault['field'], words: string) =>
    ({ status: 'fault', fault: { field, words } }) as const;
  const { people, lock } = profilesWords;
  const named = nameFrom(base, mine?.name ?? typed.name, myId);
  if (named.status === 'empty') return refuse('name', people.empty);
  if (named.status === 'taken' && mine === null) return refuse('name', people.taken(named.name));
  const passphrase = task === 'take-off' ? null : typed.fresh;
  if (passphrase !== null) {
    if ([...passphrase.trim()].length < shortest) return refuse('fresh', lock.short);
    if (passphrase !== typed.again) return refuse('again', lock.differs);
  }
  if (task !== 'put') {
    const unlocked = await unlockProfile(base, myId, typed.present);
    if (unlocked.status !== 'open') return refuse('present', lock.wrong);
  }
  const profile = mine ?? { id: myId, name: named.name, locked: false };
  return moveRecord(base, { profile, record, form: profileHere()?.form ?? null }, passphrase);
}
