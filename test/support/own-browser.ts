import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** A browser with a profile on disk, to be killed, damaged and started again. */
export type OwnBrowser = {
  /** The folder of the profile. */
  readonly profile: string;
  readonly context: () => BrowserContext;
  /** Starts it on the profile as it lies on disk. */
  readonly start: () => Promise<void>;
  /** It ends as a killed process does: nothing is flushed, nothing is said goodbye to. */
  readonly kill: (page: Page) => Promise<void>;
  /** Ends it in good order and keeps the profile. */
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** @param template a profile of which it gets a copy */
export async function openBrowser(template?: string): Promise<OwnBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'browser-profile-'));
  if (template !== undefined) await cp(template, profile, { recursive: true });
  let context: BrowserContext | undefined;
  const current = () => {
    if (context === undefined) throw new Error('The browser was not started.');
    return context;
  };
  const close = async () => {
    await context?.close();
    context = undefined;
  };
  return {
    profile,
    context: current,
    start: async () => {
      context = await chromium.launchPersistentContext(profile, {
        ...(await findBrowser()),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
    },
    kill: async (page) => {
      const closed = current().waitForEvent('close');
      const session = await current().newCDPSession(page);
      session.send('Browser.crash').catch(() => undefined);
      await closed;
    },
    close,
    remove: async () => {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
