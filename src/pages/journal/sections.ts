import type { Course } from '../../course/course.ts';
import type { Entry } from '../../progress/journal/entries.ts';
import { journalWords as words } from './journal-words.ts';

/** What is kept, leg by leg in the order of the road; what is of no leg any more comes last. */
export function sectionsOf(
  course: Course,
  entries: readonly Entry[],
): readonly { readonly title: string; readonly entries: readonly Entry[] }[] {
  const kept = entries.filter(({ deleted, kind }) => !deleted && kind !== 'bookmark');
  const byMile = kept.toReversed().toSorted((one, other) => mileOf(one) - mileOf(other));
  const legs = course.modules.map((module) => ({
    title: words.leg(module.number, module.title),
    entries: byMile.filter(({ lesson }) => module.lessons.some(({ id }) => id === lesson?.id)),
  }));
  const others = byMile.filter(({ lesson }) => lesson === null);
  return [...legs, { title: words.elsewhere, entries: others }].filter(
    (section) => section.entries.length > 0,
  );
}

function mileOf({ lesson }: Entry): number {
  return lesson?.mile ?? Number.MAX_SAFE_INTEGER;
}
