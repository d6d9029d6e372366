import { lookInto, profilesOnDevice, type Look } from './look-into.ts';
import { firstProfile, scopeOf, type Profile, type ProfileId } from './profile.ts';
import { loadProfiles, saveProfiles } from './profile-list.ts';
import { eraseProfile } from './erase-profile.ts';

/**
 * Makes the list of profiles agree with what lies on the device, and gives it. The list may be gone
 * or older than the records; a record may have been left half filled by a browser that was killed:
 *
 * - a record that is not in the list is put into it, so that none is ever out of reach;
 * - one that was filled from another, and is whole, takes the other's place;
 * - one that was not filled to the end is taken away, where the one that it was filled from still
 *   has everything.
 *
 * Doing it again changes nothing. An empty list says that there is no more than the first record.
 *
 * @param nameless what to call somebody who told no name
 */
export async function settleProfiles(base: string, nameless: string): Promise<readonly Profile[]> {
  const list = loadProfiles(base);
  const known = new Set(list.map(({ id }) => id));
  const here = await profilesOnDevice(base);
  const unknown = [...here].filter((id) => !known.has(id));
  if (unknown.length === 0 && known.has(firstProfile)) return list;
  const looks = new Map<ProfileId, Look>();
  const look = async (id: ProfileId) => {
    const seen = looks.get(id) ?? (await lookInto(base, id));
    looks.set(id, seen);
    return seen;
  };
  let settled = list;
  for (const id of [...(known.has(firstProfile) ? [] : [firstProfile]), ...unknown]) {
    const { lines, name, begun, ready } = await look(id);
    if (lines.length === 0) continue;
    if (begun !== null && ready === null && (await look(begun)).lines.length > 0) {
      await eraseProfile(scopeOf(base, id));
      continue;
    }
    const before = ready === null ? undefined : settled.find((one) => one.id === ready.from);
    const locked = (ready?.vault ?? null) !== null;
    const found: Profile = { id, name: name ?? before?.name ?? nameless, locked };
    settled =
      before === undefined
        ? [...settled, found]
        : settled.map((one) => (one === before ? found : one));
  }
  // The first one's record is emptied only once the one that takes its place is open.
  if (settled !== list) {
    const left = await Promise.all(settled.map(async ({ id }) => (await look(id)).ready?.from));
    settled = settled.filter(({ id }) => !left.includes(id));
  }
  const isAlone = settled.every(({ id, locked }) => id === firstProfile && !locked);
  if (isAlone && list.length === 0) return [];
  if (JSON.stringify(settled) !== JSON.stringify(list)) saveProfiles(base, settled);
  return settled;
}
