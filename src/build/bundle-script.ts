import { build } from 'vite';

/**
 * Bundles one file and what it imports into a classic script that stands by itself and shares no
 * chunk with the site.
 *
 * @param entry a file
 * @param define code that stands for names which the entry declares and does not define
 */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const output = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'script' },
    },
  });
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of bundling ${entry}`);
  return chunk.code;
}
