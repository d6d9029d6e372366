import * as v from 'valibot';
import { localStore } from '../record/local-store.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { isProfileId, profileId, type Profile, type ProfileId } from './profile.ts';
import { readName } from './read-name.ts';

/*
 * Who learns in this browser. The list stands outside of the records, in localStorage, which may lose
 * it: nothing is found by it alone, see `settle-profiles.ts`. A browser with one person and no
 * passphrase has none.
 */

const shape = v.object({
  version: v.literal(1),
  profiles: v.pipe(v.array(v.unknown()), v.maxLength(200)),
});

const profile = v.object({
  id: profileId,
  name: v.pipe(v.string(), v.transform(readName)),
  locked: v.boolean(),
});

/** Gives those that can be read; an empty list where there is none or it is damaged. */
export function loadProfiles(base: string): readonly Profile[] {
  const text = localStore()?.getItem(nameInScope(base, 'profiles')) ?? null;
  return text === null ? [] : parseProfiles(text);
}

/** The list in a text that may be anything. */
export function parseProfiles(text: string): readonly Profile[] {
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  if (!list.success) return [];
  const found = new Map<ProfileId, Profile>();
  for (const one of list.output.profiles) {
    const parsed = v.safeParse(profile, one);
    if (parsed.success) found.set(parsed.output.id, parsed.output);
  }
  return [...found.values()];
}

export function writeProfiles(profiles: readonly Profile[]): string {
  return JSON.stringify({ version: 1, profiles });
}

/** @returns false where it could not be kept, because the browser refuses or is full */
export function saveProfiles(base: string, profiles: readonly Profile[]): boolean {
  const key = nameInScope(base, 'profiles');
  try {
    if (profiles.length === 0) localStore()?.removeItem(key);
    else localStore()?.setItem(key, writeProfiles(profiles));
    return localStore() !== null;
  } catch {
    return false;
  }
}

/** Puts a profile in the place of the one with that id, or at the end. */
export function putProfile(base: string, put: Profile, inPlaceOf: ProfileId = put.id): boolean {
  const others = loadProfiles(base).filter(({ id }) => id !== put.id || id === inPlaceOf);
  const isThere = others.some(({ id }) => id === inPlaceOf);
  const next = others.map((one) => (one.id === inPlaceOf ? put : one));
  return saveProfiles(base, isThere ? next : [...next, put]);
}

export function dropProfile(base: string, id: ProfileId): void {
  saveProfiles(
    base,
    loadProfiles(base).filter((one) => one.id !== id),
  );
}

/** Whose work this tab shows, until the tab is closed; null in one that has not asked yet. */
export function profileOfTab(base: string): ProfileId | null {
  try {
    const id = sessionStorage.getItem(nameInScope(base, 'profile'));
    return isProfileId(id) ? id : null;
  } catch {
    return null;
  }
}

/** @param id null lets the tab ask again */
export function setProfileOfTab(base: string, id: ProfileId | null): void {
  try {
    const key = nameInScope(base, 'profile');
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Refused: then a tab that is loaded anew asks again.
  }
}
