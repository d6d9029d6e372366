import type { Health } from '../record/health.ts';
import { storageTable as table } from './storage-table.ts';

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
  const { why, remedy } = table.unsaved[trouble];
  const words = waiting === 0 ? table.nothingSaved(why, remedy) : table.notSaved(why, remedy);
  return [{ id: `unsaved ${trouble}`, until: 'mended', after: 0, words, way: 'try-again' }];
}

function sayLost({ expected, found }: NonNullable<Health['lost']>): StorageNotice {
  return {
    id: 'lost',
    until: 'mended',
    after: 0,
    words: table.lost(expected, found),
    way: 'accept-loss',
  };
}

function sayNewer(newer: number): StorageNotice {
  return heard(`newer ${newer}`, table.newer(newer));
}

function sayOneCopy(health: Health): readonly StorageNotice[] {
  if (health.status !== 'saved' || health.trouble === null) return [];
  const { trouble } = health;
  return [
    {
      ...heard(`one copy ${trouble}`, table.oneCopy[trouble]),
      after: trouble === 'failed' ? 5_000 : 0,
      way: trouble === 'refused' ? null : 'try-again',
    },
  ];
}

function sayQuarantined(quarantined: number): StorageNotice {
  return heard(`aside ${quarantined}`, table.quarantined(quarantined));
}

function heard(id: string, words: string): StorageNotice {
  return { id, until: 'heard', after: 0, words, way: null };
}
