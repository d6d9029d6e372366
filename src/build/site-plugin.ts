import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import type { CourseReading } from '../authoring/read-course.ts';
import { emptyPageData, writePageData } from '../course/page-data.ts';
import { readPageStyle } from './page-style.ts';
import { makeRescueFiles } from './rescue-files.ts';
import { securityPolicy, writeHeaders } from './security-policy.ts';
import { writeServiceWorker } from './service-worker-plugin.ts';
import { readSmallDrawing } from './small-drawing.ts';
import { writePage } from './write-page.ts';

type Prerender = typeof import('../prerender.tsx');

/** Where the server-side bundle lies while it writes the pages; builds at the same time keep apart. */
const workshop = `.vite/prerender-${process.pid}`;

/**
 * Builds the site in one go: the client, its server-side twin, an HTML file for every address, and
 * the service worker over all of it.
 *
 * @param reading the course as the authoring plugin has read it
 */
export function sitePlugin(reading: () => Promise<CourseReading>): Plugin {
  return {
    name: 'extra-mile:site',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            ssr: true,
            outDir: workshop,
            emptyOutDir: true,
            rolldownOptions: { input: 'src/prerender.tsx' },
          },
        },
      },
      builder: {
        sharedConfigBuild: true,
        buildApp: async (builder) => {
          await builder.build(environment(builder, 'client'));
          await builder.build(environment(builder, 'ssr'));
          await writeSite(builder.config, await reading());
        },
      },
    }),
  };
}

function environment(builder: ViteBuilder, name: string) {
  const found = builder.environments[name];
  if (found === undefined) throw new Error(`There is no build environment ${name}.`);
  return found;
}

async function writeSite(config: ResolvedConfig, reading: CourseReading) {
  const { base, root } = config;
  const dist = path.resolve(root, config.build.outDir);
  const bundle = pathToFileURL(path.resolve(root, workshop, 'prerender.js'));
  const { pagesOf, renderPage } = (await import(bundle.href)) as Prerender;
  const manifestFile = path.join(dist, '.vite', 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const template = await readFile(path.join(dist, 'index.html'), 'utf8');
  const styles = new Set<string>();
  const courseFile = reading.courseFile;

  const write = async (file: string, text: string) => {
    const target = path.join(dist, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };

  const app = String(config.define?.['__APP_BUILD__'] ?? '""');
  const rescue = await makeRescueFiles({ __APP_BUILD__: app });
  for (const { path: file, text } of rescue.files) await write(file, text);
  styles.add(rescue.style);
  const watchdog = base + rescue.watchdog;

  const shell = writePage(template, {
    content: '',
    data: writePageData(emptyPageData(courseFile)),
    watchdog,
    preload: chunksOf(manifest, []).scripts.map((file) => base + file),
    style: null,
  });
  await write('shell.html', shell);
  await write('404.html', shell);
  for (const page of pagesOf(reading.course, reading.pages, reading.glossary)) {
    const { address, title, description, picture, course, lesson, glossary = null } = page;
    const chunks = chunksOf(manifest, page.modules);
    const style = await readPageStyle(dist, chunks.styles);
    styles.add(style.text);
    await write(style.faces.file, style.faces.text);
    const drawing = picture && (await readSmallDrawing(path.join(dist, picture.src)));
    const html = writePage(template, {
      title,
      description,
      picture: picture === null || drawing !== null ? null : base + picture.src,
      content: await renderPage(base, page, reading.course, drawing),
      data: writePageData({ courseFile, address, course, lesson, glossary }),
      watchdog,
      preload: chunks.scripts.map((file) => base + file),
      style: {
        text: style.text,
        holds: style.files.map((file) => base + file),
        faces: base + style.faces.file,
      },
    });
    await write(path.join(address.slice(1), 'index.html'), html);
  }
  await write('_headers', writeHeaders(base, securityPolicy([...styles])));
  await rm(path.dirname(manifestFile), { recursive: true });
  await rm(path.resolve(root, workshop), { recursive: true });
  await writeServiceWorker({ dist });
}

type PageChunks = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** The files of a page: its stylesheets in order, and the scripts that the template does not name. */
function chunksOf(manifest: Manifest, modules: readonly string[]): PageChunks {
  const files = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(file));
  };
  visit('index.html');
  const named = new Set(files);
  visit('src/start.tsx');
  modules.forEach(visit);
  return { scripts: [...files].filter((file) => !named.has(file)), styles: [...styles] };
}
