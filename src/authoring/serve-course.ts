import path from 'node:path';
import type { Connect, ErrorPayload, NormalizedHotChannelClient, ViteDevServer } from 'vite';
import type { LiveCourse } from './live-course.ts';
import { writeMistakes, type Mistake } from './mistake.ts';

/** How long to wait for an editor that saves several files at once, in milliseconds. */
const breath = 40;

/** Serves a course from a development server and keeps the open pages true to its folder. */
export function serveCourse(server: ViteDevServer, folder: string, course: LiveCourse): void {
  server.middlewares.use(answer(server.config.base, course));
  const { hot } = server.environments.client;
  const complain = (error: unknown) => {
    server.config.logger.error(error instanceof Error ? (error.stack ?? '') : String(error));
  };
  const greet = async (client: NormalizedHotChannelClient) => {
    const { mistakes } = await course.read();
    if (mistakes.length > 0) client.send(overlay(mistakes));
  };
  hot.on('vite:client:connect', (_, client) => {
    greet(client).catch(complain);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    const before = await course.read();
    const { courseFile, mistakes } = await course.readAgain();
    if (mistakes.length > 0) {
      // Vite would keep it for the next page to open, which is greeted with what is true by then.
      if (server.ws.clients.size > 0) hot.send(overlay(mistakes));
      return;
    }
    // An update, be it of nothing, is what takes Vite's overlay away.
    if (before.mistakes.length > 0) hot.send({ type: 'update', updates: [] });
    hot.send('course:changed', { course: courseFile });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (!course.isOpen() || !isInside(folder, file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch(complain);
    }, breath);
  });
}

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

const published = ['lessons/', 'translations/'];

/** Answers `<base>lessons/…` and `<base>translations/…` with what a build would have written there. */
function answer(base: string, course: LiveCourse): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = types[path.extname(pathname)];
    if (!published.some((folder) => pathname.startsWith(base + folder)) || type === undefined) {
      next();
      return;
    }
    try {
      const content = await course.file(decodeURIComponent(pathname.slice(base.length)));
      const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
      if (content === null) response.writeHead(404).end();
      else response.writeHead(200, headers).end(content);
    } catch (error) {
      next(error);
    }
  };
}

/** Vite's overlay with every mistake; the places in its last lines open in the author's editor. */
function overlay(mistakes: readonly Mistake[]): ErrorPayload {
  const [first, ...rest] = mistakes.map(({ file, line, column }) => {
    return { file: path.resolve(file), line, column };
  });
  return {
    type: 'error',
    err: {
      message: writeMistakes(mistakes),
      stack: rest.map(({ file, line, column }) => `${file}:${line}:${column}`).join('\n'),
      plugin: 'extra-mile:course',
      ...(first && { id: first.file, loc: first }),
    },
  };
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, path.resolve(file));
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
}
