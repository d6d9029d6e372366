/** Why a copy cannot be written. Each is a sentence that the page has to say. */
export type Trouble =
  /** The device or the browser's share of it is full. */
  | 'full'
  /** This browser, or this private window, does not let the page store anything there. */
  | 'refused'
  /** A newer version of the course has changed the copy; this page may only read it. */
  | 'outdated'
  /** Another tab still holds an older version of it. */
  | 'held-by-other-tab'
  | 'failed';

/** Thrown where no error of the browser says it. */
export class StorageTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** What an error thrown by storage means for the learner. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageTrouble) return error.trouble;
  const named = typeof error === 'object' && error !== null && 'name' in error;
  return named ? troubleNamed(String(error.name)) : 'failed';
}

/** The same, by the name of an error that came from a worker. */
export function troubleNamed(name: string): Trouble {
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'refused';
    default:
      return 'failed';
  }
}
