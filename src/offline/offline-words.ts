import type { OfflineState } from './offline-state.ts';

/** What the sign in the header says, or null while there is nothing true to say. */
export type Sign = {
  readonly kind: 'ready' | 'fetching' | 'offline' | 'failed';
  readonly text: string;
};

export function signWords({ signal, lessons }: OfflineState): Sign | null {
  if (signal === 'offline') return { kind: 'offline', text: 'Offline' };
  switch (lessons.status) {
    case 'unsupported':
    case 'starting':
      return null;
    case 'ready':
      return { kind: 'ready', text: 'Ready offline' };
    case 'fetching':
      return { kind: 'fetching', text: `${lessons.stored} of ${lessons.total} stored` };
    case 'full':
      return {
        kind: 'failed',
        text: `${lessons.stored} of ${lessons.total}, device full`,
      };
    case 'failed':
      return { kind: 'failed', text: 'Not ready offline' };
  }
}

/** What the band says when the signal goes, or null until it is known what is on the device. */
export function bannerWords({ lessons }: OfflineState): string | null {
  switch (lessons.status) {
    case 'starting':
      return null;
    case 'ready':
      return 'You’re offline. Every lesson still works.';
    case 'fetching':
    case 'full':
      return 'You’re offline. The lessons on this device still work.';
    case 'unsupported':
    case 'failed':
      return 'You’re offline. What is open here still works.';
  }
}
