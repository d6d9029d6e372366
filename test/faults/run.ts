import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/*
 * `npm run test:faults`, a few of each; `npm run test:faults -- --long`, as many as issues and
 * reliability ask for. What else is said goes to Playwright: a file's name, `-g words`, a reporter.
 */

const words = process.argv.slice(2);
const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));

spawn(
  process.execPath,
  [
    join(playwright, 'cli.js'),
    'test',
    '--config',
    'test/faults/playwright.config.ts',
    ...words.filter((word) => word !== '--long'),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULTS: words.includes('--long') ? 'long' : 'short' },
  },
).on('close', (code) => {
  process.exitCode = code ?? 1;
});
