import type { ActivityId, ItemId } from '../activities/activity-id.ts';
import type { Reading } from '../activities/reader.ts';
import { nameItems } from '../activities/slug.ts';

/** The names of an activity's items, in the order in which they stand in its file. */
export type GivenNames = ReadonlyMap<ActivityId | null, readonly ItemId[]>;

/** Names items after their words, and keeps what they were called. */
export function openNames(): Pick<Reading, 'nameItems'> & { readonly given: GivenNames } {
  const given = new Map<ActivityId | null, ItemId[]>();
  return {
    given,
    nameItems: (activity) => {
      const name = nameItems();
      const names: ItemId[] = [];
      given.set(activity, names);
      return (text) => {
        const id = name(text);
        names.push(id);
        return id;
      };
    },
  };
}

/**
 * Names the items of a translation as those of its original, one after the other: answers that were
 * given in one language are the same in all.
 */
export function sameNames(given: GivenNames): Reading['nameItems'] {
  return (activity) => {
    const left = [...(given.get(activity) ?? [])];
    const name = nameItems();
    return (text) => left.shift() ?? name(text);
  };
}
