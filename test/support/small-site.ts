import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><h1>Map</h1>',
  'learn/pos/a/index.html': '<!doctype html><h1>A</h1>',
  'shell.html': '<!doctype html><div id="root"></div>',
  '404.html': '<!doctype html><div id="root"></div>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-1a2b3c4d.js': 'export {};'.repeat(100),
  'lessons/course-1a2b3c4d.json': JSON.stringify({
    files: { 'pos/b': 'lessons/pos/b-1a2b3c4d.json', 'pos/a': 'lessons/pos/a-1a2b3c4d.json' },
  }),
  'lessons/search-1a2b3c4d.json': '{}',
  'lessons/pos/a-1a2b3c4d.json': JSON.stringify({
    lesson: { picture: { src: 'lessons/pos/poster-1a2b3c4d.svg' } },
    parts: [{ src: 'lessons/pos/bell-1a2b3c4d.svg' }, 'lessons/pos/not-a-file.svg'],
  }),
  'lessons/pos/b-1a2b3c4d.json': '["lessons/pos/poster-1a2b3c4d.svg"]',
  'lessons/pos/poster-1a2b3c4d.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'lessons/pos/bell-1a2b3c4d.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** A built site of two lessons in a folder of its own, without a worker. */
export async function writeSmallSite(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'extra-mile-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
  return dist;
}
