import { createReadStream } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Lets `vite preview` answer as a static host does: a folder's `index.html`, and `404.html` else. */
export function previewPlugin(): Plugin {
  return {
    name: 'extra-mile:preview',
    configurePreviewServer: (server) => () => {
      const { root, build } = server.config;
      const dist = path.resolve(root, build.outDir);
      server.middlewares.use(sirv(dist, { dev: true }));
      server.middlewares.use((request, response) => {
        response.statusCode = 404;
        if (request.headers.accept?.includes('text/html') !== true) {
          response.end();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        createReadStream(path.join(dist, '404.html')).pipe(response);
      });
    },
  };
}
