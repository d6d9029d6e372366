import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { isLong } from './extent.ts';

/** Faults injected into the built site: kills, damage, full disks, torn downloads, deploys. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/faults',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A busy machine can stall a browser for seconds. The long form, whose figures count, takes no excuse.
  retries: isLong ? 0 : 1,
  timeout: isLong ? 3_600_000 : 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions: await findBrowser() },
});
