import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

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
  readonly dist: string;
  readonly base?: string;
  readonly lessons?: string;
}): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = path.join(path.dirname(manifest), 'bin', 'vite.js');
  const words = [vite, 'build', '--base', base, '--outDir', dist, '--emptyOutDir'];
  // A test runner's NODE_ENV would give a build for development.
  const env = { ...process.env, NODE_ENV: 'production', LESSONS_DIR: lessons };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, words, { env }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`The build failed.\n${stdout}${stderr}`));
    });
  });
}
