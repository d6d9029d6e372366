/** Milliseconds between attempts on a file that another tab has not let go of yet, and how many. */
const pause = 100;
const attempts = 30;

/**
 * Removes a folder of the origin's private file system with all that is in it.
 *
 * @throws the browser's error while a tab that does not answer holds one of the files
 */
export async function wipeLog(name: string): Promise<void> {
  if (globalThis.navigator?.storage?.getDirectory === undefined) return;
  const root = await navigator.storage.getDirectory();
  for (let attempt = 1; ; attempt++) {
    try {
      await root.removeEntry(name, { recursive: true });
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.name : '';
      if (reason === 'NotFoundError') return;
      if (reason !== 'NoModificationAllowedError' || attempt === attempts) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
