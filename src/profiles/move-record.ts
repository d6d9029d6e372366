import { copyDeviceKeys, forgetDeviceKeys } from '../assignments/device-keys.ts';
import { readEntry, type Entry } from '../record/entry.ts';
import { plainForm } from '../record/form.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { openNotes } from '../record/notes.ts';
import { randomName } from '../record/random-name.ts';
import { openRecord, type Record } from '../record/record.ts';
import { sealedForm, type SealedForm } from '../record/sealed-form.ts';
import { takeBackup } from '../record/take-backup.ts';
import { makeVault } from '../record/open-vault.ts';
import { eraseProfile } from './erase-profile.ts';
import { lookInto } from './look-into.ts';
import { scopeOf, type Profile, type ProfileId } from './profile.ts';
import { putProfile, setProfileOfTab } from './profile-list.ts';
import { nameHappening, nameIn } from './learner-name.ts';
import { begunHappening, isOfPlace, readyHappening } from './profile-papers.ts';
import { untilSaved } from './until-saved.ts';

export type Moved =
  /** `isWhole` is false while a tab that is asleep holds a part of the former record. */
  | { readonly status: 'moved'; readonly isWhole: boolean }
  /** Nothing has changed: the device is full, or the browser refuses. */
  | { readonly status: 'not-saved' }
  /** Another tab is at it. */
  | { readonly status: 'busy' };

/** Milliseconds: a year's work is written in far less. */
const patience = 60_000;

/**
 * Puts a lock on a record, takes it off, or changes its passphrase. A line that is stored is never
 * written over; so the record is written once more, in its new form, under a new id, and only when
 * both of its copies hold all of it the former one is emptied. A browser that is killed leaves either
 * the former record, or the new one, or both, and `settle-profiles.ts` knows which is whole.
 *
 * @param from the profile, its open record, and its form where it is sealed
 * @param passphrase null for a plain record
 */
export async function moveRecord(
  base: string,
  from: {
    readonly profile: Profile;
    readonly record: Record;
    readonly form: SealedForm | null;
  },
  passphrase: string | null,
): Promise<Moved> {
  const name = nameInScope(base, 'moving');
  const work = () => move(base, from, passphrase);
  if (globalThis.navigator?.locks === undefined) return work();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? ({ status: 'busy' } as const) : work(),
  );
}

async function move(
  base: string,
  { profile, record, form }: Parameters<typeof moveRecord>[1],
  passphrase: string | null,
): Promise<Moved> {
  await record.opened;
  const made = passphrase === null ? null : await makeVault(passphrase);
  const to = randomName() as ProfileId;
  const nextForm = made === null ? plainForm : sealedForm(made.key);
  const target = openRecord({ scope: scopeOf(base, to), form: plainFirst(nextForm) });
  const giveUp = async (): Promise<Moved> => {
    target.close();
    await eraseProfile(scopeOf(base, to)).catch(() => undefined);
    return { status: 'not-saved' };
  };
  await target.opened;
  target.append(begunHappening(to, profile.id));

  const plain = (entry: Entry) => form?.plain(entry) ?? entry;
  /** What the new record does not have yet; also what other tabs have noted and not stored. */
  const rest = () => {
    const known = new Set(target.contents().entries.map(({ id }) => id));
    const read = form?.read ?? readEntry;
    const noted = openNotes(scopeOf(base, profile.id)).load();
    return [...record.contents().entries, ...noted.flatMap((line) => read(line) ?? [])]
      .filter((entry) => !known.has(entry.id) && !isOfPlace(entry))
      .map(plain);
  };
  const aside = record.contents().quarantined.map((line) => form?.plainAside(line) ?? line);
  await takeBackup(target, { entries: rest(), aside });
  if (nameIn(target.store.getState().facts) === null) target.append(nameHappening(profile.name));
  if (!(await untilSaved(target, patience))) return giveUp();
  if (!(await isAllThere(base, to, target, nextForm.read))) return giveUp();
  // What was sealed for this person is still to be opened, and their receipts known for theirs.
  await copyDeviceKeys(scopeOf(base, profile.id), scopeOf(base, to)).catch(() => undefined);
  const vault = made?.vault ?? null;
  target.append(readyHappening({ to, from: profile.id, name: profile.name, vault }));
  if (!(await untilSaved(target, patience))) return giveUp();

  for (let late = rest(); late.length > 0; late = rest()) {
    target.take(late, []);
    if (!(await untilSaved(target, patience))) return giveUp();
  }
  putProfile(base, { ...profile, id: to, locked: made !== null }, profile.id);
  setProfileOfTab(base, to);
  target.close();
  const isWhole = await record.erase('record');
  await forgetDeviceKeys(scopeOf(base, profile.id)).catch(() => undefined);
  return { status: 'moved', isWhole };
}

/** What is of the place stays plain in a sealed record: without it there is no way into it. */
function plainFirst(form: typeof plainForm): typeof plainForm {
  return {
    ...form,
    write: (fact) => {
      const entry = plainForm.write(fact);
      return isOfPlace(entry) ? entry : form.write(fact);
    },
  };
}

/** Whether what is on the device, and not in memory, is everything, and opens. */
async function isAllThere(
  base: string,
  id: ProfileId,
  record: Record,
  read: (line: string) => Entry | null,
): Promise<boolean> {
  const { lines } = await lookInto(base, id);
  const found = new Set(lines.flatMap((line) => read(line)?.id ?? []));
  return record.contents().entries.every((entry) => found.has(entry.id));
}
