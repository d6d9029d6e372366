import { expect } from '@playwright/test';
import { show, tell } from './extent.ts';

/** Counts what must never happen, and lets the run go on, so that the figure told is the true one. */
export type Tally<Kind extends string> = {
  /** Each of them is one of this kind; what they are is printed at once, with where it was. */
  readonly count: (kind: Kind, found: readonly unknown[], where: string) => void;
  /** Counts one when the check fails; gives whether it held. */
  readonly hold: (kind: Kind, where: string, check: () => Promise<unknown>) => Promise<boolean>;
  /** Tells the figures and what was counted, and expects that nothing was. */
  readonly tell: (what: string, figures: Readonly<Record<string, number | string>>) => void;
};

/** @param kinds what is counted, in the words in which it is told */
export function openTally<const Kind extends string>(...kinds: readonly Kind[]): Tally<Kind> {
  const counts = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  const count: Tally<Kind>['count'] = (kind, found, where) => {
    if (found.length === 0) return;
    counts.set(kind, (counts.get(kind) ?? 0) + found.length);
    show(`${kind} ${found.length}, ${where}`, found);
  };
  return {
    count,
    hold: async (kind, where, check) => {
      try {
        await check();
        return true;
      } catch (failure) {
        count(kind, [failure], where);
        return false;
      }
    },
    tell: (what, figures) => {
      tell(what, { ...figures, ...Object.fromEntries(counts) });
      const none = new Map(kinds.map((kind) => [kind, 0]));
      expect(counts, `${what}: counted`).toEqual(none);
    },
  };
}
