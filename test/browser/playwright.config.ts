import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';

/** Browser tests on the built site; each file serves `dist` by itself, for some take the host away. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A busy machine can stall a browser for seconds. What passes only then is told as flaky.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: await findBrowser(),
    trace: 'on-first-retry',
  },
});
