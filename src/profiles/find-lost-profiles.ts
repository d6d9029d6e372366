import { profilesOnDevice } from './look-into.ts';
import { loadProfiles } from './profile-list.ts';
import { settleProfiles } from './settle-profiles.ts';

/**
 * Looks whether others learn in this browser though the list of them is gone, as localStorage may
 * lose the last minute before a browser is killed; it is written anew then.
 *
 * @returns whether any were found
 */
export async function findLostProfiles(base: string, nameless: string): Promise<boolean> {
  if (loadProfiles(base).length > 0 || (await profilesOnDevice(base)).size === 0) return false;
  return (await settleProfiles(base, nameless)).length > 0;
}
