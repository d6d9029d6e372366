import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { coursePlugin } from './src/authoring/course-plugin.ts';
import { chunkGroups } from './src/build/chunk-groups.ts';
import { sitePlugin } from './src/build/site-plugin.ts';
import { previewPlugin } from './src/build/preview-plugin.ts';

/* A company keeps its own course elsewhere by naming its folder; the program stays the same. */
const course = coursePlugin({ folder: process.env['LESSONS_DIR'] ?? 'lessons' });

const chunks = chunkGroups(`${import.meta.dirname}/src`);

export default defineConfig(({ command, isPreview }) => ({
  // A page for every address is there once the site is built; while writing there is one for all.
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), course, sitePlugin(course.api.read), previewPlugin(), chunks.findNeeded],
  define: { __APP_BUILD__: JSON.stringify(packageJson.version) },
  // They stand in every page's HTML, and nobody reads them there.
  css: command === 'build' ? { modules: { generateScopedName: '_[hash:base62:4]' } } : {},
  build: {
    target: 'es2023',
    // The browsers of the last two years know light-dark() and need no prefixes.
    cssTarget: ['chrome131', 'edge131', 'firefox133', 'safari18.1', 'ios18.1'],
    // A file that two others need is fetched once.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A script asks for the scripts it needs by itself; their names would be listed in every page.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : [...files],
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: chunks.groups,
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
