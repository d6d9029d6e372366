import { forgetDeviceKeys } from '../assignments/device-keys.ts';
import { completeErasure, erase } from '../record/erase.ts';
import type { Erased } from '../record/erasure.ts';
import { openIndexedDbCopy } from '../record/indexed-db-copy.ts';
import { localStore } from '../record/local-store.ts';
import { openLogCopy } from '../record/log-copy.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { joinOtherTabs } from '../record/other-tabs.ts';
import { profileIn, scopeOf } from './profile.ts';

/**
 * Deletes a record that is not open in this tab: of somebody who has lost the passphrase, or one that
 * another has taken the place of. Tabs that have it open begin anew.
 *
 * @returns false when a tab that is asleep still holds a part
 */
export async function eraseProfile(scope: string, what: Erased = 'record'): Promise<boolean> {
  const copies = { log: openLogCopy(scope), database: openIndexedDbCopy(scope) };
  const tabs = joinOtherTabs(scope, '', ignore, ignore, ignore);
  const isWhole = await erase(scope, copies, tabs.tellErased, what);
  tabs.rest();
  await forgetDeviceKeys(scope).catch(ignore);
  for (const copy of Object.values(copies)) copy.release();
  return isWhole;
}

/**
 * Empties a second time what was deleted and will not be opened again: a write that was under way in
 * another tab may have come after the first time.
 *
 * @param inUse the scope that this tab has open
 */
export async function tidyErased(base: string, inUse: string): Promise<void> {
  const scopes = Object.keys(localStore() ?? {})
    .filter((key) => key.endsWith(':erased'))
    .flatMap((key) => profileIn(base, key) ?? [])
    .map((id) => scopeOf(base, id));
  for (const scope of [base, ...scopes]) {
    const left = localStore()?.getItem(nameInScope(scope, 'erased')) ?? '';
    if (scope === inUse || !/ (log|database)/.test(left)) continue;
    const [log, database] = [openLogCopy(scope), openIndexedDbCopy(scope)];
    await completeErasure(scope, 'log', log).catch(ignore);
    await completeErasure(scope, 'database', database).catch(ignore);
    database.release();
  }
}

function ignore(): void {
  // What another tab still holds is emptied at another start.
}
