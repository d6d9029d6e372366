import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles one of the worker's entries into a classic script, which every browser with service workers
 * takes.
 *
 * @param entry `worker` or `retire`, a file of `src/offline/worker`
 * @param values what stands for the names that the entry declares and does not define
 */
export async function bundleWorker(
  entry: 'worker' | 'retire',
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const output = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`../offline/worker/${entry}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of bundling ${entry}.ts`);
  return chunk.code;
}
