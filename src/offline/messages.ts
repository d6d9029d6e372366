/** What a page may ask of a worker. */
export type PageMessage =
  /** Look what is missing in a language, fetch it for a while, and tell how far it got. */
  | { readonly kind: 'fill'; readonly language: string | null }
  /** Stop fetching: another worker is about to take over and must not wait for this one. */
  | { readonly kind: 'rest' }
  /** The reader said yes: take over now. Meant for a waiting worker. */
  | { readonly kind: 'apply-update' };

/** What a worker tells every page, counted in its caches a moment ago. */
export type LessonsReport = {
  readonly kind: 'lessons';
  /**
   * `going`: more will follow by itself. `done`: every file is there. The others end a round early:
   * `paused` after its time, `failed` for want of a network, `full` for want of room.
   */
  readonly status: 'going' | 'done' | 'paused' | 'failed' | 'full';
  readonly stored: number;
  readonly total: number;
  /** Everything this course takes on the device, as it lies on the host before compression. */
  readonly bytes: number;
};

/** Everything a worker tells. */
export type WorkerMessage =
  | LessonsReport
  /** It has taken itself off this device for good; no page is to install one again. */
  | { readonly kind: 'retired' };

const asks = ['fill', 'rest', 'apply-update'] as const;
const statuses = ['going', 'done', 'paused', 'failed', 'full'] as const;

/** Null for anything else: a tab may be older or newer than the worker that hears it. */
export function parsePageMessage(data: unknown): PageMessage | null {
  const kind = asks.find((known) => known === field(data, 'kind'));
  if (kind !== 'fill') return kind === undefined ? null : { kind };
  const language = field(data, 'language');
  return { kind, language: typeof language === 'string' ? language : null };
}

/** Null for anything else. */
export function parseWorkerMessage(data: unknown): WorkerMessage | null {
  return field(data, 'kind') === 'retired' ? { kind: 'retired' } : parseLessonsReport(data);
}

function parseLessonsReport(data: unknown): LessonsReport | null {
  if (field(data, 'kind') !== 'lessons') return null;
  const status = statuses.find((known) => known === field(data, 'status'));
  const stored = field(data, 'stored');
  const total = field(data, 'total');
  const bytes = field(data, 'bytes');
  if (status === undefined || !isCount(stored) || !isCount(total) || !isCount(bytes)) return null;
  return { kind: 'lessons', status, stored, total, bytes };
}

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
