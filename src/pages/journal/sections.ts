import type { Course, ModuleOutline } from '../../course/course.ts';
import type { Entry } from '../../progress/journal/entries.ts';
import { journalWords as words } from './journal-words.ts';

/** A stretch of the journal; `leg` is null for what is of none. */
type Section = {
  readonly title: string;
  readonly leg: ModuleOutline | null;
  readonly entries: readonly Entry[];
};

/** What is kept, leg by leg in the order of the road; what is of no leg any more comes last. */
export function sectionsOf(course: Course, entries: readonly Entry[]): readonly Section[] {
  const kept = entries.filter(({ deleted, kind }) => !deleted && kind !== 'bookmark');
  const byMile = kept.toReversed().toSorted((one, other) => mileOf(one) - mileOf(other));
  const legs = course.modules.map((module) => ({
    title: words.leg(module.number, module.title),
    leg: module,
    entries: byMile.filter(({ lesson }) => module.lessons.some(({ id }) => id === lesson?.id)),
  }));
  const others = byMile.filter(({ lesson }) => lesson === null);
  return [...legs, { title: words.elsewhere, leg: null, entries: others }].filter(
    (section) => section.entries.length > 0,
  );
}

function mileOf({ lesson }: Entry): number {
  return lesson?.mile ?? Number.MAX_SAFE_INTEGER;
}
