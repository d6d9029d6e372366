import { randomName } from '../record/random-name.ts';
import type { Profile, ProfileId } from './profile.ts';
import { readName } from './read-name.ts';
import { loadProfiles, putProfile } from './profile-list.ts';

export type Named =
  | { readonly status: 'named'; readonly name: string }
  | { readonly status: 'empty' }
  /** Somebody here is called so already. */
  | { readonly status: 'taken'; readonly name: string };

/** @param but the one whose name it may be */
export function nameFrom(base: string, text: string, but?: ProfileId): Named {
  const name = readName(text);
  if (name === '') return { status: 'empty' };
  const fold = (one: string) => one.toLocaleLowerCase();
  const isTaken = loadProfiles(base).some((one) => one.id !== but && fold(one.name) === fold(name));
  return { status: isTaken ? 'taken' : 'named', name };
}

/**
 * A profile for one more person, in the list and with nothing in it.
 *
 * @returns null where the browser keeps no list
 */
export function beginProfile(base: string, name: string): Profile | null {
  const profile: Profile = { id: randomName() as ProfileId, name, locked: false };
  return putProfile(base, profile) ? profile : null;
}
