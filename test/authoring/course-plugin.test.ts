import { rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { build, createServer, type HotPayload } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { coursePlugin } from '../../src/authoring/course-plugin.ts';
import type { Course } from '../../src/course/course.ts';
import type { PageData } from '../../src/course/page-data.ts';
import { lesson, moduleFile, writeLessons, type Files } from './write-lessons.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';
const site: Files = {
  'index.html':
    '<!doctype html><html><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': 'console.log(1);',
  'lessons/1-pos/module.md': moduleFile,
  'lessons/1-pos/1-first.md': lesson('![A store](store.svg)'),
  'lessons/1-pos/store.svg': drawing,
};
const first = 'lessons/1-pos/1-first.md';

async function buildSite(files: Files) {
  const root = await writeLessons(files);
  const plugin = coursePlugin({ folder: 'lessons' });
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false },
  });
  const emitted = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const assets = new Map(
    emitted.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source]] : [])),
  );
  return { reading: await plugin.api.read(), assets };
}

test('a build emits the course, its lessons and its pictures under the names of the reading', async () => {
  const { reading, assets } = await buildSite(site);
  const { documents, pictures, courseFile } = reading;
  const emitted = [...assets.keys()].filter((name) => name.startsWith('lessons/'));
  const expected = [...documents.keys(), ...pictures.map((picture) => picture.name)];
  expect(expected).toHaveLength(3);
  expect(emitted.toSorted()).toEqual(expected.toSorted());
  expect(JSON.parse(String(assets.get(courseFile)))).toEqual(reading.course);
  const [picture] = pictures;
  expect(Buffer.from(assets.get(picture?.name ?? '') ?? '').toString()).toBe(drawing);
});

test('a build with mistakes stops and names them all', async () => {
  const wrong = { ...site, [first]: lesson('# One\n\n<b>', 'titel: x\nsummary: S') };
  const failure = await buildSite(wrong).then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(failure).toContain(
    '1-first.md:2:1  `titel` is not a key here.\n    Did you mean `title`?',
  );
  expect(failure).toContain('1-first.md:6:1  The title of a lesson stands in its front matter.');
  expect(failure).toContain('1-first.md:8:1  Lessons have no HTML');
  expect(failure).toContain('3 mistakes in 1 file');
});

/** A development server for a site under /training/, and a browser's end of its hot channel. */
async function serveSite(files: Files) {
  const root = await writeLessons(files);
  const http = createHttpServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const plugin = coursePlugin({ folder: 'lessons' });
  const server = await createServer({
    root,
    base: '/training/',
    configFile: false,
    logLevel: 'silent',
    appType: 'spa',
    plugins: [plugin],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: { server: http } },
  });
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    server.middlewares(request, response);
  };
  const watched = () => server.watcher.getWatched()[path.join(root, 'lessons/1-pos')];
  await vi.waitFor(() => expect(watched()).toContain('1-first.md'), { timeout: 10_000 });
  onTestFinished(async () => {
    await server.close();
    http.closeAllConnections();
    http.close();
  });
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const fetchFile = (name: string) => fetch(`${origin}/training/${name}`);
  const connect = async () => {
    const { WebSocket } = new JSDOM('', { url: origin }).window;
    const client = await (await fetchFile('@vite/client')).text();
    const [, token] = /wsToken = "([^"]+)"/.exec(client) ?? [];
    const address = `${origin.replace('http', 'ws')}/training/?token=${token}`;
    return listen(new WebSocket(address, 'vite-hmr'));
  };
  return { root, plugin, fetchFile, connect };
}

/** What a page hears: `next` waits for the next payload of a type, `passed` keeps those before. */
function listen(socket: WebSocket) {
  const heard: HotPayload[] = [];
  const passed: HotPayload[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener('message', ({ data }) => {
    heard.push(JSON.parse(String(data)) as HotPayload);
    for (const wake of waiting) wake();
  });
  onTestFinished(() => socket.close());
  const next = async <Type extends HotPayload['type']>(type: Type) => {
    for (;;) {
      const payload = heard.shift();
      if (payload?.type === type) return payload as Extract<HotPayload, { type: Type }>;
      if (payload) passed.push(payload);
      else await new Promise<void>((resolve) => waiting.add(resolve));
    }
  };
  return { next, passed };
}

async function filesOf(response: Response): Promise<Record<string, string>> {
  return { ...((await response.json()) as Course).files };
}

async function readPage(response: Response): Promise<PageData> {
  const { document } = new JSDOM(await response.text()).window;
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '') as PageData;
}

test('the development server answers with the files that a build would write', async () => {
  const { fetchFile, plugin } = await serveSite(site);
  const { courseFile } = await readPage(await fetchFile(''));
  const reading = await plugin.api.read();
  expect(courseFile).toBe(reading.courseFile);

  const course = await fetchFile(courseFile);
  expect(course.headers.get('content-type')).toBe('application/json');
  expect(await course.json()).toEqual(reading.course);
  const [picture] = reading.pictures;
  const svg = await fetchFile(picture?.name ?? '');
  expect(svg.headers.get('content-type')).toBe('image/svg+xml');
  expect(await svg.text()).toBe(drawing);
  expect((await fetchFile('lessons/course-00000000.json')).status).toBe(404);
}, 30_000);

test('a page hears of a change, of mistakes, and of their end; and keeps what it had', async () => {
  const { root, fetchFile, connect } = await serveSite(site);
  const before = (await readPage(await fetchFile(''))).courseFile;
  const page = await connect();
  await page.next('connected');

  await writeFile(path.join(root, first), lesson('Other text.', 'title: Other\nsummary: S.'));
  const change = await page.next('custom');
  expect(change.event).toBe('course:changed');
  const { course } = change.data as { course: string };
  expect(course).not.toBe(before);
  const files = await filesOf(await fetchFile(course));
  expect(await (await fetchFile(files['pos/first'] ?? '')).text()).toContain('Other text.');
  expect((await fetchFile(before)).status).toBe(200);

  await writeFile(path.join(root, first), lesson('# One\n\n<b>'));
  const { err } = await page.next('error');
  expect(err.message).toContain('1-first.md:6:1  The title of a lesson');
  expect(err.message).toContain('1-first.md:8:1  Lessons have no HTML');
  expect(err.message).toContain('2 mistakes in 1 file');
  const file = path.join(root, first);
  expect(err).toMatchObject({ id: file, loc: { file, line: 6, column: 1 }, stack: `${file}:8:1` });
  expect((await readPage(await fetchFile(''))).courseFile).toBe(course);

  await rm(file);
  await writeFile(path.join(root, 'lessons/1-pos/2-second.md'), lesson('Text.'));
  expect(await page.next('update')).toEqual({ type: 'update', updates: [] });
  const mended = (await page.next('custom')).data as { course: string };
  expect(Object.keys(await filesOf(await fetchFile(mended.course)))).toEqual(['pos/second']);
}, 30_000);

test('a page that opens while there are mistakes is told of them', async () => {
  const { connect } = await serveSite({ ...site, [first]: lesson('# One') });
  const { err } = await (await connect()).next('error');
  expect(err.message).toContain('1-first.md:6:1  The title of a lesson');
  expect(err.plugin).toBe('extra-mile:course');
}, 30_000);

test('a page that opens after mistakes were mended hears nothing of them', async () => {
  const { root, plugin, connect } = await serveSite(site);
  const count = async () => (await plugin.api.read()).mistakes.length;
  expect(await count()).toBe(0);
  const file = path.join(root, first);
  await writeFile(file, lesson('# One'));
  await vi.waitFor(async () => expect(await count()).toBe(1), { timeout: 10_000 });
  await writeFile(file, lesson('Text.'));
  await vi.waitFor(async () => expect(await count()).toBe(0), { timeout: 10_000 });

  const page = await connect();
  await page.next('connected');
  await writeFile(file, lesson('Other text.'));
  await page.next('custom');
  expect(page.passed.map(({ type }) => type)).not.toContain('error');
}, 30_000);
