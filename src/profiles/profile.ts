import * as v from 'valibot';

/**
 * One of the people who learn in this browser. Each has a record of their own, under a scope of its
 * own; the first one keeps the record that was here before there were profiles, and has no id.
 */
export type Profile = {
  readonly id: ProfileId;
  /** A first name, as the learner wrote it. */
  readonly name: string;
  /** Whether the record is sealed and asks for a passphrase. */
  readonly locked: boolean;
};

/** '' for the first, else twelve letters and digits. Never given twice. */
export type ProfileId = string & { readonly __brand: 'ProfileId' };

export const firstProfile = '' as ProfileId;

export function isProfileId(value: unknown): value is ProfileId {
  return typeof value === 'string' && /^([0-9a-z]{12})?$/.test(value);
}

export const profileId = v.custom<ProfileId>(isProfileId);

/**
 * The scope of a profile's record. A site's base path ends with a slash and this does not, so that no
 * other site of this host has it.
 *
 * @param base the base path, `/training/`
 */
export function scopeOf(base: string, id: ProfileId): string {
  return id === firstProfile ? base : `${base}~${id}`;
}

/** The profile that has something of this name (`extra-mile:/~k3x9…:record`), or null. */
export function profileIn(base: string, name: string): ProfileId | null {
  const prefix = `extra-mile:${base}~`;
  const id = name.startsWith(prefix) ? name.slice(prefix.length).split(':')[0] : undefined;
  return isProfileId(id) && id !== firstProfile ? id : null;
}
