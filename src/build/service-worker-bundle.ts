import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundle-script.ts';

/**
 * Bundles one of the worker's entries into a classic script, which every browser with service workers
 * takes.
 *
 * @param entry `worker` or `retire`, a file of `src/offline/worker`
 * @param values what stands for the names that the entry declares and does not define
 */
export function bundleWorker(
  entry: 'worker' | 'retire',
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  return bundleScript(
    fileURLToPath(new URL(`../offline/worker/${entry}.ts`, import.meta.url)),
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  );
}
