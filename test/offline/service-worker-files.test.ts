import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  keptAs,
  listLessons,
  listShell,
  listTranslations,
} from '../../src/build/service-worker-files.ts';
import { writeSmallSite } from '../support/small-site.ts';

let dist: string;

beforeEach(async () => {
  dist = await writeSmallSite();
});

test('every kind of file has its place', () => {
  const places = {
    shell: [
      'shell.html',
      'rescue.html',
      'icon.svg',
      'manifest.webmanifest',
      'assets/_x-1a2b3c4d.js',
    ],
    lesson: [
      'lessons/pos/a-1a2b3c4d.json',
      'lessons/pos/poster-1a2b3c4d.svg',
      'lessons/search-1.json',
    ],
    translation: ['translations/es/pos/a-1a2b3c4d.json', 'assets/language-es-1a2b3c4d.js'],
    page: ['index.html', 'learn/pos/a/index.html', '404.html'],
    host: ['sw.js', '_headers', '.nojekyll', 'robots.txt', 'assets/index-1a2b3c4d.js.map'],
  };
  for (const [place, paths] of Object.entries(places)) {
    expect(paths.map((path) => [path, keptAs(path)])).toEqual(paths.map((path) => [path, place]));
  }
  expect(keptAs('lessons/course-1a2b3c4d.json')).toBe('shell');
  expect(keptAs('lessons/glossary-1a2b3c4d.json')).toBe('shell');
  expect(keptAs('lessons/glossary/terms-1a2b3c4d.json')).toBe('lesson');
  expect(keptAs('something-new.wasm')).toBe('shell');
});

test('the shell is everything but lessons and pages, each with the hash of its content', async () => {
  const shell = await listShell(dist);
  expect(shell.map((file) => file.url)).toEqual([
    'assets/index-1a2b3c4d.js',
    'icon.svg',
    'lessons/course-1a2b3c4d.json',
    'shell.html',
  ]);
  for (const file of shell) {
    const content = await readFile(join(dist, file.url));
    const hash = createHash('sha256').update(content).digest('base64');
    expect(file).toMatchObject({ integrity: `sha256-${hash}`, bytes: content.length });
  }
});

test('names that do not change with their content carry a revision that does', async () => {
  const revisions = async () =>
    Object.fromEntries((await listShell(dist)).map((file) => [file.url, file.revision]));
  const before = await revisions();
  expect(before['assets/index-1a2b3c4d.js']).toBeNull();
  expect(before['lessons/course-1a2b3c4d.json']).toBeNull();
  expect(before['shell.html']).toEqual(expect.any(String));
  await writeFile(join(dist, 'shell.html'), '<!doctype html>');
  expect((await revisions())['shell.html']).not.toBe(before['shell.html']);
});

test('a lesson needs its text and the pictures it names, in the order of the course', async () => {
  const list = await listLessons(dist);
  const names = list.lessons.map((places) => places.map((place) => list.files[place]?.url));
  expect(names).toEqual([
    ['lessons/pos/b-1a2b3c4d.json', 'lessons/pos/poster-1a2b3c4d.svg'],
    [
      'lessons/pos/a-1a2b3c4d.json',
      'lessons/pos/poster-1a2b3c4d.svg',
      'lessons/pos/bell-1a2b3c4d.svg',
    ],
  ]);
});

test('one who chose a language needs what it says, its lessons and the originals of the others', async () => {
  const own = 'translations/es/pos/a-1a2b3c4d.json';
  const outline = { files: { 'pos/b': 'lessons/pos/b-1a2b3c4d.json', 'pos/a': own } };
  await mkdir(join(dist, 'translations/es/pos'), { recursive: true });
  await writeFile(join(dist, 'translations/es/course-1a2b3c4d.json'), JSON.stringify(outline));
  await writeFile(join(dist, own), '["lessons/pos/bell-1a2b3c4d.svg"]');
  await writeFile(join(dist, 'assets/language-es-1a2b3c4d.js'), 'export {};');
  const list = (await listTranslations(dist)).get('es');
  const always = ['assets/language-es-1a2b3c4d.js', 'translations/es/course-1a2b3c4d.json'];
  expect(list?.lessons.map((places) => places.map((place) => list.files[place]?.url))).toEqual([
    [...always, 'lessons/pos/b-1a2b3c4d.json', 'lessons/pos/poster-1a2b3c4d.svg'],
    [...always, own, 'lessons/pos/bell-1a2b3c4d.svg'],
  ]);
  const originals = (await listLessons(dist)).files.map(({ url }) => url);
  expect(originals.filter((url) => url.includes('translations/'))).toEqual([]);
  expect((await listShell(dist)).filter(({ url }) => /es[-/]/.test(url))).toEqual([]);
});

test('what no lesson names is fetched last', async () => {
  const { files } = await listLessons(dist);
  expect(files).toHaveLength(5);
  expect(files.at(-1)?.url).toBe('lessons/search-1a2b3c4d.json');
});

test('a lesson that was not built is named', async () => {
  await rm(join(dist, 'lessons/pos/b-1a2b3c4d.json'));
  await expect(listLessons(dist)).rejects.toThrow(
    'lessons/course-1a2b3c4d.json says that lesson pos/b lies at lessons/pos/b-1a2b3c4d.json, which was not built.',
  );
});

test('without an outline, or with two, the folder is named', async () => {
  await writeFile(join(dist, 'lessons/course-5e6f7a8b.json'), '{"files":{}}');
  await expect(listLessons(dist)).rejects.toThrow('holds 2 files named course-….json');
  await rm(join(dist, 'lessons/course-5e6f7a8b.json'));
  await rm(join(dist, 'lessons/course-1a2b3c4d.json'));
  await expect(listLessons(dist)).rejects.toThrow('holds 0 files named course-….json');
});
