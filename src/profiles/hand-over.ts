import type { Record } from '../record/record.ts';
import { profileHere } from './profile-here.ts';
import { setProfileOfTab } from './profile-list.ts';
import { untilSaved } from './until-saved.ts';

/** Lets go of the record in every tab of its profile; each then asks who is learning. */
export async function handOver(base: string, record: Record): Promise<void> {
  profileHere()?.tellToLeave();
  await letGo(base, record);
}

/**
 * Lets go of the record in this tab: what is being written is saved, nothing of it stays in memory,
 * and the page begins anew by asking who is learning.
 */
export async function letGo(base: string, record: Record): Promise<void> {
  // What is being written is kept when a field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await untilSaved(record, 3_000);
  setProfileOfTab(base, null);
  // Going back must not show it again from the browser's memory.
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  location.replace(base);
}
