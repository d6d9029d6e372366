import { createRoot } from 'react-dom/client';
import { tidyErased } from '../../profiles/erase-profile.ts';
import { openProfile } from '../../profiles/open-profile.ts';
import { scopeOf, type Profile } from '../../profiles/profile.ts';
import { profileOfTab } from '../../profiles/profile-list.ts';
import { askForKey } from '../../profiles/profile-tabs.ts';
import { settleProfiles } from '../../profiles/settle-profiles.ts';
import { openRecord, type Record } from '../../record/record.ts';
import type { Key } from '../../record/sealed-form.ts';
import { profilesWords } from './profiles-words.ts';
import { WhoIsLearning } from './who-is-learning.tsx';

/**
 * Finds out whose record is to be opened, and opens it: without a word where there is only one to open
 * or this tab knows, else on a page of its own in the place of the one that was asked for. The address
 * stays as it is, with its fragment, and its page follows.
 *
 * @param begin shows the site with the record
 */
export async function askWho(
  base: string,
  container: HTMLElement,
  begin: (record: Record) => void,
): Promise<void> {
  const profiles = await settleProfiles(base, profilesWords.nameless);
  const open = (profile: Profile, key: Key | null) => {
    begin(openProfile(base, profile, key));
    // Other tabs have loaded anew by then.
    setTimeout(() => void tidyErased(base, scopeOf(base, profile.id)), 5_000);
  };
  const [only, other] = profiles;
  if (only === undefined) return begin(openRecord({ scope: base }));
  const mine =
    profiles.find(({ id }) => id === profileOfTab(base)) ?? (other === undefined ? only : null);
  const key = mine?.locked === true ? await askForKey(scopeOf(base, mine.id)) : null;
  if (mine !== null && (key !== null || !mine.locked)) return open(mine, key);

  container.replaceChildren();
  const root = createRoot(container);
  root.render(
    <WhoIsLearning
      base={base}
      profiles={profiles}
      first={mine}
      onOpen={(profile, opened) => {
        root.unmount();
        open(profile, opened);
      }}
    />,
  );
}
