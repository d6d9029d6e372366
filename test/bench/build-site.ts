import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite as build } from '../support/build-site.ts';

/** What a build takes and gives. */
export type BuildFigures = {
  readonly seconds: number;
  readonly files: number;
  readonly bytes: number;
  readonly workerBytes: number;
};

/**
 * Builds the site from a folder of lessons, as `npm run build` does, in a process of its own.
 *
 * @param site.lessons the folder of the course
 * @param site.dist where the site goes; emptied before
 * @throws with what the build printed when it fails
 */
export async function buildSite(site: {
  readonly lessons: string;
  readonly dist: string;
}): Promise<BuildFigures> {
  const begun = performance.now();
  await build(site);
  const seconds = (performance.now() - begun) / 1000;
  const sizes = await fileSizes(site.dist);
  return {
    seconds,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    workerBytes: (await stat(join(site.dist, 'sw.js'))).size,
  };
}

async function fileSizes(folder: string): Promise<readonly number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
}
