import { createStore } from 'zustand/vanilla';
import type { LessonsReport } from './messages.ts';

/** What the page knows of the network, of the lessons on this device, and of a newer build. */
export type OfflineState = {
  readonly signal: 'online' | 'offline';
  readonly lessons:
    /** This browser, this window or this server cannot keep anything. */
    | { readonly status: 'unsupported' }
    /** Not known yet. */
    | { readonly status: 'starting' }
    | { readonly status: 'fetching'; readonly stored: number; readonly total: number }
    /** Every file was found on the device. `bytes` is what the course takes there. */
    | { readonly status: 'ready'; readonly total: number; readonly bytes: number }
    /** The device has no room for more. */
    | { readonly status: 'full'; readonly stored: number; readonly total: number }
    /** The worker could not be installed, or is gone. It is tried again; `retryOffline` does so now. */
    | { readonly status: 'failed' };
  readonly update: { readonly status: 'none' | 'waiting' | 'applying' };
};

/** Filled by `startOffline`; until then, and where HTML is written at build, nothing is known. */
export const offlineStore = createStore<OfflineState>()(() => ({
  signal: 'online',
  lessons: { status: 'starting' },
  update: { status: 'none' },
}));

/** What a worker's report means for the reader. */
export function readReport(report: LessonsReport): OfflineState['lessons'] {
  const { stored, total, bytes } = report;
  // The worker cannot even read its list.
  if (total === 0 && report.status === 'failed') return { status: 'failed' };
  switch (report.status) {
    case 'done':
      return { status: 'ready', total, bytes };
    case 'full':
      return { status: 'full', stored, total };
    default:
      return { status: 'fetching', stored, total };
  }
}

/**
 * Whether to offer a build that waits: only when it holds at least as many lessons as the one in use,
 * so that saying yes never takes away a lesson that works without a network.
 */
export function isWorthOffering(
  waiting: LessonsReport | undefined,
  active: LessonsReport | undefined,
): boolean {
  if (waiting === undefined || active === undefined) return false;
  return waiting.status === 'done' || waiting.stored >= active.stored;
}
