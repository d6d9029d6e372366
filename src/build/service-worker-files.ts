import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { KeptFile, LessonsList } from '../offline/lessons-list.ts';
import type { ShellFile } from '../offline/worker/service-worker-build.ts';

/**
 * What becomes of a built file under the worker.
 *
 * - `shell`: kept from the first visit on. Whatever no other rule names is part of it, so that a new
 *   kind of file works offline without anybody thinking of it; and so are the course's outline,
 *   its glossary and its syllabuses, which belong to no one lesson.
 * - `lesson`: text and pictures of lessons, kept one by one.
 * - `translation`: the same in another language, and what the interface says in it; kept one by one
 *   where that language was chosen.
 * - `page`: HTML of one address, for the first visit and for search engines; the worker answers with
 *   `shell.html` instead.
 * - `host`: not for browsers, or the worker itself.
 *
 * @param path relative to the folder of the built site, with `/` between folders
 */
export function keptAs(path: string): 'shell' | 'lesson' | 'translation' | 'page' | 'host' {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(^|\/)\.|^_|\.(map|gz|br|zst)$/.test(path)) return 'host';
  if (['sw.js', 'robots.txt', 'sitemap.xml', 'CNAME'].includes(path)) return 'host';
  // What a browser or a shop shows before it installs the site.
  if (path.startsWith('screenshots/')) return 'host';
  if (name === 'index.html' || path === '404.html') return 'page';
  if (translations.test(path)) return 'translation';
  const isForAll = isOutline(path) || isForEveryLesson(path);
  return path.startsWith('lessons/') && !isForAll ? 'lesson' : 'shell';
}

/** `translations/es/course-….json`, and `assets/language-es-….js`, which the build packs. */
const translations = /^(?:translations\/|assets\/language-)([a-z]+)[/-]/;

/** Everything a browser keeps before the worker counts as installed, in a stable order. */
export async function listShell(dist: string): Promise<readonly ShellFile[]> {
  const paths = (await listFiles(dist)).filter((path) => keptAs(path) === 'shell');
  return Promise.all(
    paths.map(async (path) => {
      const file = await describe(dist, path);
      const namesItsContent = /^(assets|lessons)\/|^lessons-([a-z]+-)?[0-9a-f]+\.json$/.test(path);
      return { ...file, revision: namesItsContent ? null : file.integrity.slice(-16) };
    }),
  );
}

/**
 * Every lesson's text and pictures, lesson by lesson in the order of the course; what no lesson uses
 * comes last. Throws when the course's outline is missing, or names a file that was not built.
 */
export async function listLessons(dist: string): Promise<LessonsList> {
  const paths = (await listFiles(dist)).filter((path) => path.startsWith('lessons/'));
  const outlines = paths.filter(isOutline);
  const [outline] = outlines;
  if (outline === undefined || outlines.length > 1) {
    throw new Error(
      `${join(dist, 'lessons')} holds ${outlines.length} files named course-….json; the worker needs exactly one. Empty the folder and build again.`,
    );
  }
  const available = paths.filter((path) => keptAs(path) === 'lesson');
  return listRoad(dist, outline, { available, always: [], last: available });
}

/**
 * The same for every language that lessons were translated into: what one who chose it needs. Where a
 * lesson is translated its original is left out; what the interface says belongs to every lesson.
 */
export async function listTranslations(dist: string): Promise<ReadonlyMap<string, LessonsList>> {
  const paths = await listFiles(dist);
  const lists = new Map<string, LessonsList>();
  for (const outline of paths.filter((path) => /^translations\/[^/]+\/course-/.test(path))) {
    const language = languageOf(outline);
    const own = paths.filter((path) => languageOf(path) === language);
    const originals = paths.filter((path) => keptAs(path) === 'lesson');
    const { files } = await readOutline(dist, outline);
    const pages = new Set(Object.values(files));
    const always = own.filter((path) => !pages.has(path));
    const available = [...originals, ...own];
    lists.set(language, await listRoad(dist, outline, { available, always, last: [] }));
  }
  return lists;
}

function languageOf(path: string): string {
  return translations.exec(path)?.[1] ?? '';
}

async function readOutline(dist: string, outline: string) {
  return JSON.parse(await readFile(join(dist, outline), 'utf8')) as {
    readonly files: Readonly<Record<string, string>>;
  };
}

async function listRoad(
  dist: string,
  outline: string,
  kept: {
    readonly available: readonly string[];
    /** What every lesson needs. */
    readonly always: readonly string[];
    /** What is kept although no lesson may need it. */
    readonly last: readonly string[];
  },
): Promise<LessonsList> {
  const available = new Set(kept.available);
  const { files } = await readOutline(dist, outline);
  const places = new Map<string, number>();
  const place = (path: string) => {
    if (!places.has(path)) places.set(path, places.size);
    return places.get(path) as number;
  };
  const lessons: number[][] = [];
  for (const [lesson, path] of Object.entries(files)) {
    if (!available.has(path)) {
      throw new Error(
        `${outline} says that lesson ${lesson} lies at ${path}, which was not built.`,
      );
    }
    const content: unknown = JSON.parse(await readFile(join(dist, path), 'utf8'));
    const used = stringsIn(content).filter((text) => available.has(text));
    lessons.push([...kept.always, path, ...used].map(place));
  }
  for (const path of kept.last) place(path);
  return {
    files: await Promise.all([...places.keys()].map((path) => describe(dist, path))),
    lessons: lessons.map((needed) => [...new Set(needed)]),
  };
}

function isOutline(path: string): boolean {
  return /^lessons\/course-[^/]*\.json$/.test(path);
}

function isForEveryLesson(path: string): boolean {
  return /^lessons\/(glossary|syllabus)-[^/]*\.json$/.test(path);
}

async function listFiles(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted();
}

async function describe(dist: string, url: string): Promise<KeptFile> {
  const content = await readFile(join(dist, url));
  const hash = createHash('sha256').update(content).digest('base64');
  return { url, integrity: `sha256-${hash}`, bytes: content.length };
}

function stringsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(stringsIn);
}
