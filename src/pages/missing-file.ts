import { NotOnDevice } from '../course/course-source.ts';

const unfetched = new WeakSet<object>();

/** Notes which errors mean that a file of the program could not be fetched; only Vite knows. */
export function watchMissingFiles(): void {
  addEventListener('vite:preloadError', ({ payload }) => unfetched.add(payload));
}

/** Whether something went wrong because a file of this build could not be had. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof NotOnDevice || unfetched.has(error as object);
}
