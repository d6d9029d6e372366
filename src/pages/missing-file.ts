import { NotOnDevice } from '../course/course-source.ts';

const unfetched = new WeakSet<object>();

/**
 * Notes which errors mean that a file of the program could not be fetched; only Vite knows. The file
 * is asked for past the browser's own cache, where a portal may have left its page under this name:
 * the next attempt finds it put right.
 */
export function watchMissingFiles(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    unfetched.add(payload);
    const [url] = /http\S+\.js/.exec(payload.message) ?? [];
    if (url !== undefined) void fetch(url, { cache: 'reload' }).catch(() => undefined);
  });
}

/** Whether something went wrong because a file of this build could not be had. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof NotOnDevice || unfetched.has(error as object);
}
