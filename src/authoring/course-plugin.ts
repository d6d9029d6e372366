import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { emptyPageData, writePageData } from '../course/page-data.ts';
import { openLiveCourse } from './live-course.ts';
import { writeMistakes } from './mistake.ts';
import { readCourse, type CourseReading } from './read-course.ts';
import { serveCourse } from './serve-course.ts';

type CourseApi = {
  /** The course as the build publishes it, or as the development server read it last. */
  readonly read: () => Promise<CourseReading>;
};

export type CoursePlugin = Plugin<CourseApi> & { readonly api: CourseApi };

/**
 * Brings a folder of lessons into the site. A build with a mistake in it stops and names them all;
 * else every lesson, the course and their pictures become files. The development server serves the
 * same files, reads again on every change, and tells the page: `course:changed` with the course's
 * new file, or the mistakes in Vite's overlay.
 *
 * @param folder relative to Vite's root
 */
export function coursePlugin({ folder }: { readonly folder: string }): CoursePlugin {
  let lessons = path.resolve(folder);
  let built: Promise<CourseReading> | null = null;
  const live = openLiveCourse((memory) => readCourse(lessons, memory));
  let isBuild = false;
  return {
    name: 'extra-mile:course',
    api: {
      read: () => {
        if (!isBuild) return live.read();
        built ??= readCourse(lessons);
        return built;
      },
    },
    configResolved: (config) => {
      lessons = path.resolve(config.root, folder);
      isBuild = config.command === 'build';
    },
    configureServer: (server) => {
      serveCourse(server, lessons, live);
    },
    transformIndexHtml: async (html, { server }) => {
      if (!server) return html; // the build writes its own pages
      const { courseFile } = await live.shown();
      const data = writePageData(emptyPageData(courseFile));
      return html.replace(/<\/body>|$/, (end) => data + end);
    },
    async buildStart() {
      if (!isBuild || this.environment.name !== 'client') return;
      built = readCourse(lessons);
      const { mistakes, files } = await built;
      for (const file of files) this.addWatchFile(file);
      if (mistakes.length === 0) return;
      const message = `the lessons cannot be built.\n${writeMistakes(mistakes)}`;
      this.error({ message, stack: '' }); // authors have no use for where this line stands
    },
    async generateBundle() {
      if (!isBuild || this.environment.name !== 'client' || !built) return;
      const { documents, pictures } = await built;
      for (const [fileName, source] of documents)
        this.emitFile({ type: 'asset', fileName, source });
      for (const { src, name } of pictures) {
        this.emitFile({ type: 'asset', fileName: name, source: await readFile(src) });
      }
    },
  };
}
