import { words } from '../ui/spoken.ts';

/** What is said of the network and of the lessons on this device. */
export const offlineTable = words('offline', {
  offline: 'Offline',
  ready: 'Ready offline',
  stored: (stored: number, total: number) => `${stored} of ${total} stored`,
  full: (stored: number, total: number) => `${stored} of ${total}, device full`,
  notReady: 'Not ready offline',
  again: 'Try again',
  allWork: 'You’re offline. Every lesson still works.',
  someWork: 'You’re offline. The lessons on this device still work.',
  openWorks: 'You’re offline. What is open here still works.',
});
