import type { Health } from '../record/health.ts';
import type { Trouble } from '../record/trouble.ts';

/** What is to be said of how the work is kept, and what can be done about it. */
export type StorageNotice = {
  /** Tells it from other notices: one that was heard is not said again. */
  readonly id: string;
  /** A `mended` one stays until it is; a `heard` one goes when the learner has read it. */
  readonly until: 'mended' | 'heard';
  /** Milliseconds for which it has to hold before it is said: a hiccup is no news. */
  readonly after: number;
  readonly words: string;
  readonly way: 'try-again' | 'accept-loss' | null;
};

/** Everything that is to be said, the most pressing first. */
export function storageNotices(health: Health): readonly StorageNotice[] {
  const { lost, newer, quarantined } = health;
  return [
    ...sayUnsaved(health),
    ...(lost === null ? [] : [sayLost(lost)]),
    ...(newer === 0 ? [] : [sayNewer(newer)]),
    ...sayOneCopy(health),
    ...(quarantined === 0 ? [] : [sayQuarantined(quarantined)]),
  ];
}

function sayUnsaved(health: Health): readonly StorageNotice[] {
  if (health.status !== 'unsaved') return [];
  const { trouble, waiting } = health;
  const { why, remedy } = unsaved[trouble];
  const words =
    waiting === 0
      ? `Nothing can be saved just now: ${why} ${remedy}`
      : `Not saved yet: ${why} What you did is still open here. ${remedy}`;
  return [{ id: `unsaved ${trouble}`, until: 'mended', after: 0, words, way: 'try-again' }];
}

function sayLost({ expected, found }: NonNullable<Health['lost']>): StorageNotice {
  const rest = found === 0 ? 'none is' : found === 1 ? '1 is' : `${found} are`;
  return {
    id: 'lost',
    until: 'mended',
    after: 0,
    words: `This browser had ${counted(expected, 'step')} of yours, and ${rest} here now. It was cleared, or it made room. If you kept a copy, it has the rest.`,
    way: 'accept-loss',
  };
}

function sayNewer(newer: number): StorageNotice {
  return heard(
    `newer ${newer}`,
    `${counted(newer, 'step')} of yours came from a newer version of the course. Nothing of it is lost: it shows when this version is updated.`,
  );
}

function sayOneCopy(health: Health): readonly StorageNotice[] {
  if (health.status !== 'saved' || health.trouble === null) return [];
  const { trouble } = health;
  return [
    {
      ...heard(
        `one copy ${trouble}`,
        `Saved, but in one place instead of two: ${oneCopy[trouble]}`,
      ),
      after: trouble === 'failed' ? 5_000 : 0,
      way: trouble === 'refused' ? null : 'try-again',
    },
  ];
}

function sayQuarantined(quarantined: number): StorageNotice {
  return heard(
    `aside ${quarantined}`,
    `${counted(quarantined, 'piece')} of what was kept here can’t be read. It is put aside, goes into every copy you keep, and is tried again with every new version.`,
  );
}

const unsaved: Readonly<Record<Trouble, { readonly why: string; readonly remedy: string }>> = {
  full: {
    why: 'the device is full, or the browser’s share of it.',
    remedy: 'Make room and try again, or keep a copy before you close the tab.',
  },
  refused: {
    why: 'this browser doesn’t let the course keep anything, as in a private window.',
    remedy: 'Keep a copy before you close the tab, or open the course in an ordinary window.',
  },
  outdated: {
    why: 'a newer version of the course is open in another tab.',
    remedy: 'Keep a copy, then load this page anew.',
  },
  'held-by-other-tab': {
    why: 'another tab of the course is in the way.',
    remedy: 'Close the other tabs and try again, or keep a copy.',
  },
  failed: {
    why: 'the browser has stopped saving.',
    remedy: 'Try again, or keep a copy before you close the tab.',
  },
};

const oneCopy: Readonly<Record<Trouble, string>> = {
  full: 'the device is nearly full. With more room the second comes back by itself.',
  refused: 'this browser or window offers no second. Keep a copy now and then.',
  outdated: 'a newer version of the course is open in another tab. Load this page anew.',
  'held-by-other-tab': 'another tab of the course is in the way. Close it to have both again.',
  failed: 'the other doesn’t answer. It is tried again; a copy of your own makes it two.',
};

function heard(id: string, words: string): StorageNotice {
  return { id, until: 'heard', after: 0, words, way: null };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
