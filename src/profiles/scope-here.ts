import { profileHere } from './profile-here.ts';
import { firstProfile, scopeOf } from './profile.ts';

/** The scope of the record that this page has open. */
export function scopeHere(base: string): string {
  return scopeOf(base, profileHere()?.profile.id ?? firstProfile);
}
