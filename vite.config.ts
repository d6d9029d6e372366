import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { coursePlugin } from './src/authoring/course-plugin.ts';
import { sitePlugin } from './src/build/site-plugin.ts';
import { previewPlugin } from './src/build/preview-plugin.ts';

/* A company keeps its own course elsewhere by naming its folder; the program stays the same. */
const course = coursePlugin({ folder: process.env['LESSONS_DIR'] ?? 'lessons' });

/* What only some activities share, and pages that few begin with. */
const seldom =
  /activities[\\/](writing|calendar|verdict|read-on-from|plan[\\/](commitment|plan-words))|progress[\\/]commitments|icons[\\/](pencil-line|calendar|circle-check)\.js/;

/* A lesson, where most visits begin, has nothing of these. */
const device = /src[\\/](pages[\\/](device[\\/]|install-offer)|ui[\\/]theme-in-bars)/;
const copies =
  /src[\\/](record[\\/](breathe|in-slices|sha-256|write-backup|backup-file)|pages[\\/]save-file)/;

/* The pages of study groups have much in common with one another and little with a lesson. */
const group =
  /src[\\/](study-group|pages[\\/]group[\\/]|course[\\/](fetch-syllabus|group-address|plain-text)|record[\\/]papers|activities[\\/]role-play[\\/](clock|use-time))|icons[\\/](maximize|play|share-2|calendar-days|users|copy)\./;

export default defineConfig(({ command, isPreview }) => ({
  // A page for every address is there once the site is built; while writing there is one for all.
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), course, sitePlugin(course.api.read), previewPlugin()],
  define: { __APP_BUILD__: JSON.stringify(packageJson.version) },
  // They stand in every page's HTML, and nobody reads them there.
  css: command === 'build' ? { modules: { generateScopedName: '_[hash:base62:4]' } } : {},
  build: {
    target: 'es2023',
    // The browsers of the last two years know light-dark() and need no prefixes.
    cssTarget: ['chrome131', 'edge131', 'firefox133', 'safari18.1', 'ios18.1'],
    // A file that two others need is fetched once.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes with an upgrade only is not fetched again with every new build.
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
            },
            // What the first script needs of the program, so that the rest can come after it.
            {
              name: 'first',
              test: /preload-helper|record[\\/](local-store|name-in-scope)|ui[\\/](text-size|theme|safe-mode)/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 2,
            },
            // What is shown when something is wrong, and the file that one then keeps.
            {
              name: 'trouble',
              test: /src[\\/](pages[\\/](error-page|fault-page|not-on-device-page|roadside\.tsx|kept-work|save-file|storage-)|record[\\/](backup|write-backup|sha-256))/,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            // The map and the legs list miles; a lesson, where most visits begin, does not.
            {
              name: 'miles',
              test: /src[\\/](pages[\\/]mile-row|ui[\\/]landmark)/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            // What the page about the device shares with the map and with what comes after a page.
            {
              name: 'device',
              test: device,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            // The backup file: for that page, and for one that broke.
            {
              name: 'copies',
              test: copies,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              name: 'group',
              test: group,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            // What several pages share is one file: a dozen small ones cost more to fetch and to pack.
            {
              name: 'shared',
              test: (id) =>
                /src[\\/](?!study-aids)|lucide-react/.test(id) &&
                !seldom.test(id) &&
                !device.test(id) &&
                !copies.test(id) &&
                !group.test(id) &&
                !/todays-commitments\.module/.test(id),
              minShareCount: 2,
            },
            // The study aids come after the page: what they share is not to come before it.
            { name: 'study-aids', test: /src[\\/]study-aids/, minShareCount: 2 },
            {
              name: 'activities',
              test: seldom,
              minShareCount: 2,
              priority: -1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // Pages are loaded when they are come to, which takes its time on a busy machine.
    testTimeout: 20_000,
  },
}));
