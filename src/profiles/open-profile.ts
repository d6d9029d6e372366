import { readEntry } from '../record/entry.ts';
import { plainForm } from '../record/form.ts';
import { openRecord, type Record } from '../record/record.ts';
import { sealedForm, type Key } from '../record/sealed-form.ts';
import { eraseProfile } from './erase-profile.ts';
import { letGo } from './hand-over.ts';
import { lookInto } from './look-into.ts';
import { scopeOf, type Profile, type ProfileId } from './profile.ts';
import { loadProfiles, setProfileOfTab } from './profile-list.ts';
import { nameHappening, nameIn } from './learner-name.ts';
import { isOfPlace } from './profile-papers.ts';
import { setProfileHere } from './profile-here.ts';
import { standWithTabs } from './profile-tabs.ts';
import { untilSaved } from './until-saved.ts';

/**
 * Opens the record of a profile, for as long as the page lives.
 *
 * @param key of a locked one
 */
export function openProfile(base: string, profile: Profile, key: Key | null): Record {
  const scope = scopeOf(base, profile.id);
  const form = key === null ? null : sealedForm(key);
  setProfileOfTab(base, profile.id);
  const record = openRecord({ scope, ...(form === null ? {} : { form }) });
  const tellToLeave = standWithTabs(scope, key, () => void letGo(base, record));
  setProfileHere({ profile, form, tellToLeave });
  void keepName(record, profile.name);
  void finishMove(base, profile.id, record).catch(() => undefined);
  return record;
}

async function keepName(record: Record, name: string): Promise<void> {
  await record.opened;
  if (nameIn(record.store.getState().facts) === null) record.append(nameHappening(name));
}

/** Takes over what is left of the record in the place of which this one stands, and empties it. */
async function finishMove(base: string, id: ProfileId, record: Record): Promise<void> {
  await record.opened;
  const { ready } = await lookInto(base, id);
  if (ready === null || loadProfiles(base).some((one) => one.id === ready.from)) return;
  const { lines } = await lookInto(base, ready.from);
  if (lines.length === 0) return;
  const known = new Set(record.contents().entries.map((entry) => entry.id));
  const left = lines
    .flatMap((line) => readEntry(line) ?? [])
    .filter((entry) => !known.has(entry.id) && !isOfPlace(entry));
  // Of another key: only that one opens it, and it stays where it is.
  if (left.some((entry) => entry.line.includes('"kind":"sealed"'))) return;
  record.take(left.map(plainForm.adopt), []);
  if (await untilSaved(record, 20_000)) await eraseProfile(scopeOf(base, ready.from));
}
