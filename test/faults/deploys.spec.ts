import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { dist } from '../support/built-site.ts';
import { deriveBuild } from '../support/deploy.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { drawSeed } from './seed.ts';
import { times } from './extent.ts';
import { openTally } from './tally.ts';
import {
  field,
  lookForUpdate,
  oneVersion,
  openLesson,
  ready,
  shellsKept,
  toast,
  walkAround,
  write,
} from './visitor.ts';

/* Newer builds on the host, one after another, each without a file of the one before but React. */

let workshop: string;
let site: Site;
let thrown: string[];

test.beforeEach(async ({ context }) => {
  workshop = await mkdtemp(join(tmpdir(), 'extra-mile-deploys-'));
  site = await serveSite({ dist, base: '/' });
  thrown = [];
  context.on('weberror', (fault) => thrown.push(fault.error().message));
});

test.afterEach(async () => {
  await site.stop();
  await rm(workshop, { recursive: true, force: true });
  expect(thrown).toEqual([]);
});

/** Puts another build on the host; the one before is gone from it. */
async function deploy(version: string): Promise<void> {
  const folder = join(workshop, version);
  await deriveBuild(dist, folder, version);
  site.deploy(folder);
}

async function isOffered(page: Page): Promise<void> {
  await lookForUpdate(page);
  await expect(toast(page)).toBeVisible();
}

async function sayYes(page: Page, version: string): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => oneVersion(page).catch(() => 'changing')).toBe(version);
}

test('a chain of deployed builds, with a tab that takes some and skips others', async ({
  page,
  context,
}) => {
  const { seed, random } = drawSeed();
  const { pick } = random;
  const count = times(3, 50);
  const tally = openTally('not opened', 'not updated', 'words lost');
  const took = { skipped: 0, later: 0, yes: 0, offline: 0, reloaded: 0, 'new tab': 0 };
  let most = 0;
  let running: string | null = null;
  let written = '';
  await openLesson(page, site.url);
  await ready(page);
  for (let build = 1; build <= count; build++) {
    const version = `v${build}`;
    await deploy(version);
    const last = build === count;
    const does: keyof typeof took = last
      ? 'yes'
      : pick(['skipped', 'later', 'yes', 'offline', 'reloaded', 'new tab']);
    took[does] += 1;
    const where = `seed ${seed}, build ${build}, ${does}`;
    switch (does) {
      case 'skipped':
        break;
      case 'later':
        await page.reload();
        await tally.hold('not updated', where, () => isOffered(page));
        await page.getByRole('button', { name: 'Later' }).click();
        break;
      case 'yes': {
        await page.reload();
        const isTaken = await tally.hold('not updated', where, async () => {
          await isOffered(page);
          await sayYes(page, version);
        });
        // What it has instead is not counted twice.
        running = isTaken ? version : await oneVersion(page).catch(() => null);
        break;
      }
      case 'offline': {
        const { port } = site;
        await site.stop();
        await tally.hold('not opened', where, async () => {
          await openLesson(page, site.url);
          await walkAround(page);
        });
        site = await serveSite({ dist: join(workshop, version), base: '/', port });
        break;
      }
      case 'reloaded':
        await page.reload();
        break;
      case 'new tab': {
        const other = await context.newPage();
        await tally.hold('not opened', where, async () => {
          await openLesson(other, site.url);
          expect(await oneVersion(other)).toBe(running);
        });
        await other.close();
        break;
      }
    }
    await tally.hold('not opened', `${where}, then`, async () => {
      await openLesson(page, site.url);
      expect(await oneVersion(page)).toBe(running);
    });
    await tally.hold('words lost', where, () => expect(field(page)).toHaveValue(written));
    written = `Words of build ${build}.`;
    await tally.hold('not opened', `${where}, to write and walk`, async () => {
      await write(page, written);
      await walkAround(page);
    });
    most = Math.max(most, (await shellsKept(page)).whole);
    await rm(join(workshop, `v${build - 1}`), { recursive: true, force: true });
  }
  tally.tell('chain of deploys', { seed, builds: count, ...took, 'most shells': most });
  await expect.poll(async () => (await shellsKept(page)).all).toBeLessThanOrEqual(2);
  // The two that are in use and the one that waits for a yes.
  expect(most).toBeLessThanOrEqual(3);
});
