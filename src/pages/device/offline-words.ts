import type { OfflineCheck } from '../../offline/check-offline.ts';
import type { OfflineState } from '../../offline/offline-state.ts';

/** How many lessons are on the device, or null until that is known. */
export function lessonsWords({ lessons }: OfflineState): string | null {
  switch (lessons.status) {
    case 'starting':
      return null;
    case 'unsupported':
      return 'This browser, or this window, keeps no lessons. They need a signal here.';
    case 'failed':
      return 'The lessons could not be put on this device yet. It is tried again by itself.';
    case 'ready':
      return `${lessons.total} of ${lessons.total} lessons are on this device.`;
    case 'fetching':
      return `${lessons.stored} of ${lessons.total} lessons are on this device. The others are on their way.`;
    case 'full':
      return `${lessons.stored} of ${lessons.total} lessons are on this device, which has no room for more.`;
  }
}

/** What a check has shown. */
export function checkWords(check: OfflineCheck, signal: OfflineState['signal']): string {
  if (check.status === 'nothing') {
    return 'Nothing is kept here yet. Open the course with a signal and leave it open for a minute.';
  }
  const { total, missing, hasPages } = check;
  const comes =
    signal === 'online'
      ? 'It is being fetched again.'
      : 'It comes by itself when there’s a signal.';
  if (missing.length > 0) {
    const miles = missing.slice(0, 5).map((place) => place + 1);
    const more = missing.length > 5 ? ' and others' : '';
    return `${total - missing.length} of ${total} lessons answered. Missing: mile ${miles.join(', ')}${more}. ${comes}`;
  }
  return hasPages
    ? `All ${total} lessons answered from this device, with their pictures. You can go without a signal.`
    : `All ${total} lessons answered, but not the pages around them. ${comes}`;
}
