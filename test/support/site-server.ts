import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What to send instead of a file. */
export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type SiteOptions = {
  /** The folder of the built site. */
  readonly dist: string;
  /** `/` or `/training/`. */
  readonly base: string;
  /** 0, and so a free one, unless a test comes back to an origin. */
  readonly port?: number;
  readonly gzip?: boolean;
  /** Sent with every answer, for example a policy. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type Site = Awaited<ReturnType<typeof serveSite>>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as a plain static host does: a folder's `index.html`, a redirect to the address
 * with the slash, `404.html` with status 404 for what is not there, an ETag, and long caching for
 * names that carry a hash. Paths in its methods are relative to the base.
 */
export async function serveSite(options: SiteOptions) {
  const { base, gzip = false } = options;
  let { dist } = options;
  const requests: string[] = [];
  const cuts = new Map<string, number>();
  const answers = new Map<string, Answer>();
  const delivered: string[] = [];
  let sent = 0;
  let left = Infinity;

  const server = createServer((request, response) => {
    void answer(request, response).catch((failure: unknown) => response.destroy(failure as Error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    if (left <= 0) return void response.destroy();
    requests.push(pathname + search);
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
    if (path === null || path.split('/').includes('..')) return send(response, { status: 404 });
    const set = answers.get(path);
    if (set !== undefined) return send(response, set);
    const place = await locate(path);
    if (place === 'folder') {
      return send(response, { status: 301, headers: { Location: `${pathname}/${search}` } });
    }
    const found = place === null ? null : place.file;
    const file = found ?? join(dist, '404.html');
    const body = await readFile(file).catch(() => Buffer.from('Not found'));
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const isHashed = /^(assets|lessons)\//.test(path);
    const headers: Record<string, string> = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control':
        isHashed && found !== null ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
    };
    if (found !== null && request.headers['if-none-match'] === etag) {
      return send(response, { status: 304, headers });
    }
    const isText = /text|json|svg/.test(headers['Content-Type'] ?? '');
    const zips = gzip && isText && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    if (zips) Object.assign(headers, { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    const sendable = zips ? gzipSync(body) : body;
    const cut = cuts.get(path);
    if (cut !== undefined) return cutOff(response, headers, sendable, cut);
    const allowed = left;
    left -= sendable.length;
    if (left < 0) return cutOff(response, headers, sendable, allowed);
    if (found !== null) delivered.push(path);
    send(response, { status: found === null ? 404 : 200, headers, body: sendable });
  }

  /* Where a path leads: to a file, to a folder whose address wants a slash, or nowhere. */
  async function locate(path: string): Promise<{ readonly file: string } | 'folder' | null> {
    const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory() === true) return 'folder';
    return found === null ? null : { file };
  }

  function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Answer): void {
    sent += body.length;
    response.writeHead(status, { ...options.headers, ...headers });
    response.end(body);
  }

  /* Promises the whole body and breaks the connection after its beginning. */
  function cutOff(
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
    body: Uint8Array,
    bytes: number,
  ): void {
    const part = body.subarray(0, bytes);
    sent += part.length;
    response.writeHead(200, { ...options.headers, ...headers, 'Content-Length': body.length });
    response.write(part, () => setImmediate(() => response.destroy()));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    /** The address of the map, with a slash at its end. */
    url: `http://localhost:${port}${base}`,
    port,
    /** Path and query of everything that was asked for, in order, base path included. */
    requests,
    /** How many bytes of bodies went out, as compressed. */
    sent: () => sent,
    /** The paths of all files that were sent whole, in order. */
    delivered,
    /** After so many more bytes the connection breaks wherever it is, and no other one is taken. */
    breakAfter(bytes: number): void {
      left = bytes;
    },
    /** Whether it has come to that. */
    isBroken: () => left <= 0,
    /** From now on the same origin serves another build. */
    deploy(folder: string): void {
      dist = folder;
    },
    /** The connection breaks after so many bytes of this file, until `restore`. */
    cutAfter(path: string, bytes: number): void {
      cuts.set(path, bytes);
    },
    /** This instead of the file, until `restore`: a portal's page, an error, a missing file. */
    answerWith(path: string, response: Answer): void {
      answers.set(path, response);
    },
    /** Everything is served as it lies in the folder again. */
    restore(): void {
      cuts.clear();
      left = Infinity;
      answers.clear();
    },
    /** Takes the host off the network: open connections end, new ones are refused. */
    async stop(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
