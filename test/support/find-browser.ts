import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/* Playwright's own switches keep a browser quiet; these see to it that not one name is looked up. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * How to start an installed Chrome or Chromium that makes no request of its own, for
 * `chromium.launch` and `launchPersistentContext`. Installs one where there is none. The browser runs
 * in its sandbox, except for root and where the system (some containers) does not let it.
 *
 * @throws with a sentence on what to do when no browser can be had
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const known = process.env['BROWSER_FOUND'];
  if (known !== undefined) return JSON.parse(known) as LaunchOptions;
  const found = (await firstThatStarts()) ?? (await installed());
  // The workers of a test run inherit it and need not look again.
  process.env['BROWSER_FOUND'] = JSON.stringify(found);
  return found;
}

async function firstThatStarts(): Promise<LaunchOptions | null> {
  for (const executablePath of new Set(candidates())) {
    for (const chromiumSandbox of isRoot ? [false] : [true, false]) {
      if (await starts(executablePath, chromiumSandbox)) {
        return { executablePath, chromiumSandbox, args };
      }
    }
  }
  return null;
}

/** Files that may be a browser: the one that was named, Playwright's, those on PATH, usual places. */
function candidates(): readonly string[] {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'].map(
      (name) => join(folder, name + suffix),
    ),
  );
  const inApplications = ['/', homedir()].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) =>
      join(folder, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
  const inProgramFiles = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap(
    (folder) =>
      ['Google\\Chrome', 'Chromium'].map((name) =>
        folder === undefined ? '' : join(folder, name, 'Application', 'chrome.exe'),
      ),
  );
  return [
    CHROME_PATH ?? '',
    chromium.executablePath(),
    ...onPath,
    ...(process.platform === 'darwin' ? inApplications : []),
    ...(process.platform === 'win32' ? inProgramFiles : []),
  ].filter((path) => path !== '' && existsSync(path));
}

/** A file of the right name may be a stub (Ubuntu's chromium-browser) or stopped by its sandbox. */
function starts(path: string, sandbox: boolean): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), 'find-browser-'));
  const own = ['--headless', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  const all = [...args, ...own, ...(sandbox ? [] : ['--no-sandbox']), '--dump-dom', 'about:blank'];
  return new Promise((resolve) => {
    execFile(path, all, { timeout: 30_000 }, (error, stdout) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      resolve(error === null && stdout.includes('<body>'));
    });
  });
}

async function installed(): Promise<LaunchOptions> {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await run(process.execPath, [playwright, 'install', ...withLibraries, 'chromium']);
  const own = await firstThatStarts();
  if (own !== null) return own;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium']);
    const packaged = await firstThatStarts();
    if (packaged !== null) return packaged;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found or could be installed. ' +
      'Install Google Chrome or Chromium, or set CHROME_PATH to its program file, and run the tests again.',
  );
}

/** Shows what it prints; how it ends is seen from whether a browser starts afterwards. */
function run(command: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', () => resolve())
      .on('close', () => resolve());
  });
}
