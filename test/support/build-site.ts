import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the site as `npm run build` does, in a process of its own, into a folder of its own.
 *
 * @throws with what the build printed when it fails
 */
export async function buildSite({
  dist,
  base = '/',
  lessons = 'lessons',
}: {
  /** Where the site goes; emptied before. */
  readonly dist: string;
  readonly base?: string;
  /** The folder of the course. */
  readonly lessons?: string;
}): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = path.join(path.dirname(manifest), 'bin', 'vite.js');
  const words = [vite, 'build', '--base', base, '--outDir', dist, '--emptyOutDir'];
  // A test runner's NODE_ENV would give a build for development.
  const env = { ...process.env, NODE_ENV: 'production', LESSONS_DIR: lessons };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, words, { cwd: root, env }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`The build failed.\n${stdout}${stderr}`));
    });
  });
}
