import { useMemo, useReducer, useSyncExternalStore } from 'react';
import type { Profile } from '../../profiles/profile.ts';
import { profileHere } from '../../profiles/profile-here.ts';
import { loadProfiles, writeProfiles } from '../../profiles/profile-list.ts';
import { firstProfile, type ProfileId } from '../../profiles/profile.ts';
import { followSettings } from '../../study-aids/device-settings.ts';

/** Who learns in this browser, and which of them this page is; empty while HTML is made. */
export function useProfiles(base: string): {
  readonly profiles: readonly Profile[];
  /** Null where the learner has told no name. */
  readonly mine: Profile | null;
  readonly myId: ProfileId;
  /** To be called after this page has changed the list. */
  readonly look: () => void;
} {
  const [, look] = useReducer((count: number) => count + 1, 0);
  const text = useSyncExternalStore(
    followSettings,
    () => writeProfiles(loadProfiles(base)),
    () => null,
  );
  const profiles = useMemo(() => (text === null ? [] : loadProfiles(base)), [base, text]);
  const myId = profileHere()?.profile.id ?? firstProfile;
  return { profiles, mine: profiles.find(({ id }) => id === myId) ?? null, myId, look };
}
