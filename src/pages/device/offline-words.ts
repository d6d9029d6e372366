import type { OfflineCheck } from '../../offline/check-offline.ts';
import type { OfflineState } from '../../offline/offline-state.ts';
import { withoutSignalTable as table } from './without-signal-table.ts';

/** How many lessons are on the device, or null until that is known. */
export function lessonsWords({ lessons }: OfflineState): string | null {
  switch (lessons.status) {
    case 'starting':
      return null;
    case 'unsupported':
      return table.unsupported;
    case 'failed':
      return table.failed;
    case 'ready':
      return table.ready(lessons.total);
    case 'fetching':
      return table.fetching(lessons.stored, lessons.total);
    case 'full':
      return table.full(lessons.stored, lessons.total);
  }
}

/** What a check has shown. */
export function checkWords(check: OfflineCheck, signal: OfflineState['signal']): string {
  if (check.status === 'nothing') return table.nothing;
  const { total, missing, hasPages } = check;
  const isOnline = signal === 'online';
  if (missing.length > 0) {
    const miles = missing.slice(0, 5).map((place) => place + 1);
    return table.missing(total - missing.length, total, miles, missing.length > 5, isOnline);
  }
  return hasPages ? table.allAnswered(total) : table.noPages(total, isOnline);
}
