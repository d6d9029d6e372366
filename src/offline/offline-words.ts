import type { OfflineState } from './offline-state.ts';
import { offlineTable as table } from './offline-table.ts';

/** What the sign in the header says, or null while there is nothing true to say. */
export type Sign = {
  readonly kind: 'ready' | 'fetching' | 'offline' | 'failed';
  readonly text: string;
};

export function signWords({ signal, lessons }: OfflineState): Sign | null {
  if (signal === 'offline') return { kind: 'offline', text: table.offline };
  switch (lessons.status) {
    case 'unsupported':
    case 'starting':
      return null;
    case 'ready':
      return { kind: 'ready', text: table.ready };
    case 'fetching':
      return { kind: 'fetching', text: table.stored(lessons.stored, lessons.total) };
    case 'full':
      return {
        kind: 'failed',
        text: table.full(lessons.stored, lessons.total),
      };
    case 'failed':
      return { kind: 'failed', text: table.notReady };
  }
}

/** What the band says when the signal goes, or null until it is known what is on the device. */
export function bannerWords({ lessons }: OfflineState): string | null {
  switch (lessons.status) {
    case 'starting':
      return null;
    case 'ready':
      return table.allWork;
    case 'fetching':
    case 'full':
      return table.someWork;
    case 'unsupported':
    case 'failed':
      return table.openWorks;
  }
}
