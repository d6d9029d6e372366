import type { SealedForm } from '../record/sealed-form.ts';
import type { Profile } from './profile.ts';

/** The profile that this page has open; its record is the one that the pages have. */
export type ProfileHere = {
  readonly profile: Profile;
  /** Null where the record is plain. */
  readonly form: SealedForm | null;
  /** Has the other tabs of this profile let go of it and ask who is learning. */
  readonly tellToLeave: () => void;
};

let here: ProfileHere | null = null;

/** Null where this browser has no profiles: then there is one record, and it is plain. */
export function profileHere(): ProfileHere | null {
  return here;
}

/** Whether the record of this page is sealed where it is kept. */
export function isLockedHere(): boolean {
  return (here?.form ?? null) !== null;
}

export function setProfileHere(open: ProfileHere): void {
  here = open;
}
