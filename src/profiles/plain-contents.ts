import type { Contents } from '../record/record.ts';
import { profileHere } from './profile-here.ts';
import { isOfPlace } from './profile-papers.ts';

/** What the record of this page holds, without its lock: for a copy that anybody can take in. */
export function plainContentsOf({ device, entries, quarantined }: Contents): Contents {
  const form = profileHere()?.form ?? null;
  return {
    device,
    entries: entries
      .filter((entry) => !isOfPlace(entry))
      .map((entry) => form?.plain(entry) ?? entry),
    quarantined: quarantined.map((line) => form?.plainAside(line) ?? line),
  };
}
