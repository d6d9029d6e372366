import { eraseProfile } from './erase-profile.ts';
import { profilesOnDevice } from './look-into.ts';
import { firstProfile, scopeOf, type ProfileId } from './profile.ts';
import { loadProfiles, saveProfiles, setProfileOfTab } from './profile-list.ts';

/**
 * Deletes the records of everybody but the one that is open, and all settings.
 *
 * @param open the profile whose record is open; its page deletes that one itself
 * @returns false when a tab that is asleep still holds a part of one
 */
export async function eraseEverybodyElse(base: string, open: ProfileId): Promise<boolean> {
  const ids = new Set([
    firstProfile,
    ...loadProfiles(base).map(({ id }) => id),
    ...(await profilesOnDevice(base)),
  ]);
  saveProfiles(base, []);
  setProfileOfTab(base, null);
  let isWhole = true;
  for (const id of ids) {
    if (id === open) continue;
    const what = id === firstProfile ? 'everything' : 'record';
    isWhole = (await eraseProfile(scopeOf(base, id), what)) && isWhole;
  }
  return isWhole;
}
