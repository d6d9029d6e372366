import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { keepReceipt } from '../../src/assignments/kept-receipts.ts';
import { keepNames } from '../../src/assignments/roster-papers.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { Day, Happening } from '../../src/record/fact.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { alive, lessons, test, watchFaults } from '../support/built-site.ts';
import { happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';

test.use({
  serviceWorkers: 'block',
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a course.');
const leg = first.module;

for (const [where, viewport] of Object.entries({
  'a wide window': { width: 1280, height: 800 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`from the map to the copied link of a leg takes at most four presses in ${where}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(site.url);
    await alive(page);
    let presses = 0;
    const press = async (target: ReturnType<Page['locator']>) => {
      await target.click();
      presses += 1;
    };
    await press(page.getByRole('button', { name: 'More' }));
    await press(page.getByRole('link', { name: 'Assign lessons' }));
    await press(page.getByRole('checkbox', { name: new RegExp(`^${leg.title}`) }));
    await press(page.getByRole('button', { name: 'Copy link' }));
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#do=${leg.id}&`);
    expect(presses).toBeLessThanOrEqual(4);
  });
}

async function receiptOf(name: string, count = 1): Promise<Happening> {
  const told = leg.lessons.slice(0, count).map(({ id, revision }) => ({
    lesson: id,
    on: '2026-06-01' as Day,
    revision,
    checks: 2,
    missed: [],
  }));
  const content = rosasReceipt({ name, lessons: told });
  const { receipt, carried } = await issueReceipt(content, someDevice(), null);
  return keepReceipt(receipt.id, carried);
}

function drop(happening: Happening): Happening {
  return { ...happening, paper: null } as Happening;
}

test('two managers’ boards become one by each other’s copies, and what was taken off stays off', async ({
  browser,
  site,
}) => {
  test.setTimeout(180_000);
  const shared = await receiptOf('Amara', 2);
  const asked = fileSent({ ...danas, items: [leg.id], by: '2026-01-01' as Day });
  const [jun, ben] = [await receiptOf('Jun'), await receiptOf('Ben', leg.lessons.length)];
  const manager = async (writer: string, ...before: readonly Happening[]) => {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      acceptDownloads: true,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    const faults = await watchFaults(context, new URL(site.url).origin);
    const facts = happened(...before).map((fact) => ({
      ...fact,
      id: fact.id.replace('sample-writer', writer) as typeof fact.id,
    }));
    await layFacts(context, facts);
    return { context, faults, page: await context.newPage() };
  };
  const dana = await manager('dana-writer', asked, shared, jun, keepNames(['Lucía']));
  // He took Amara off, and put her back.
  const omar = await manager('omar-writer', asked, jun, shared, drop(shared), shared, ben);
  const boardOf = async ({ page }: { readonly page: Page }) => {
    await page.goto(`${site.url}roster`);
    await expect(page.getByRole('table')).toBeVisible();
    return page.getByRole('table').innerText();
  };
  const copyOf = async ({ page }: { readonly page: Page }) => {
    await page.goto(`${site.url}device`);
    await alive(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep a copy', exact: true }).click();
    return readFile(await (await download).path());
  };
  const takeIn = async ({ page }: { readonly page: Page }, buffer: Buffer) => {
    await page.goto(`${site.url}device`);
    await alive(page);
    const restore = page.getByRole('region', { name: 'Take a copy in' });
    await restore
      .getByLabel('Choose a copy')
      .setInputFiles({ name: 'copy.jsonl', mimeType: '', buffer });
    await restore.getByRole('button', { name: 'Take it in' }).click();
    await expect(restore.getByRole('status')).toHaveText(/^(Taken in|Everything was here already)/);
  };

  // Both have Jun; Dana takes Jun off before anything is exchanged.
  expect(await boardOf(dana)).toContain('Jun');
  await dana.page.getByRole('button', { name: 'Jun', exact: true }).click();
  await dana.page.getByRole('button', { name: 'Take Jun off the board' }).click();
  await expect(dana.page.getByText('Jun is off the board.')).toBeVisible();
  await boardOf(omar);
  const [one, other] = [await copyOf(dana), await copyOf(omar)];
  await takeIn(dana, other);
  await takeIn(omar, one);
  await takeIn(omar, one);
  const boards = [await boardOf(dana), await boardOf(omar)];
  expect(boards[0]).toBe(boards[1]);
  for (const name of ['Amara', 'Ben', 'Lucía']) {
    await expect(dana.page.getByRole('button', { name, exact: true })).toHaveCount(1);
  }
  await expect(omar.page.getByRole('button', { name: 'Jun', exact: true })).toHaveCount(0);
  expect([...dana.faults, ...omar.faults]).toEqual([]);
  await dana.context.close();
  await omar.context.close();
});
