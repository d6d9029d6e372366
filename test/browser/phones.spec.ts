import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/record/write-backup.ts';
import { alive, dist, test } from '../support/built-site.ts';
import { manyFacts } from '../support/many-facts.ts';
import type { Site } from '../support/site-server.ts';

type Icon = { readonly src: string; readonly sizes: string; readonly type: string };

test('the manifest lets a phone install the course, and what it names is there', async () => {
  const manifest = JSON.parse(await readFile(path.join(dist, 'manifest.webmanifest'), 'utf8')) as {
    readonly id: string;
    readonly icons: readonly (Icon & { readonly purpose: string })[];
    readonly screenshots: readonly (Icon & { readonly form_factor: string })[];
    readonly shortcuts: readonly { readonly url: string }[];
    readonly share_target: { readonly action: string };
  };
  expect(manifest.id).toBe('./');
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(
    expect.arrayContaining(['any', 'maskable', 'monochrome']),
  );
  expect(manifest.screenshots.map(({ form_factor: form }) => form)).toEqual(
    expect.arrayContaining(['narrow', 'wide']),
  );
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const file = await readFile(path.join(dist, src));
    if (type === 'image/png') {
      // Width and height stand in the first chunk (PNG, 11.2.2).
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
  for (const address of [
    ...manifest.shortcuts.map(({ url }) => url),
    manifest.share_target.action,
  ]) {
    const html = await readFile(path.join(dist, address, 'index.html'), 'utf8');
    expect(html, address).toContain('<h1');
  }
});

/** What the system does when another app shares something with the installed course. */
async function share(
  page: Page,
  site: Site,
  shared: {
    readonly text?: string;
    readonly file?: { readonly name: string; readonly text: string };
  },
): Promise<void> {
  await page.evaluate(async ({ text, file }) => {
    const form = new FormData();
    form.set('title', '');
    form.set('text', text ?? '');
    if (file !== undefined) form.append('files', new File([file.text], file.name));
    // The browser itself follows the answer with the page's address.
    await fetch('/device/shared', { method: 'POST', body: form, redirect: 'manual' });
  }, shared);
  await page.goto(`${site.url}device/shared`);
  await alive(page);
}

test('what another app shares is led to the page that it is for, without a signal', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await expect(page.getByText('Ready offline').first()).toBeVisible({ timeout: 60_000 });
  await site.stop();

  const asked = `${site.url}assigned#do=pos&from=Rita&id=AAAAAAAAAAAAAAAAAAAAAA`;
  await share(page, site, { text: `Have a look at this: ${asked}` });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rita');
  expect(new URL(page.url()).pathname).toBe('/assigned');

  // Several at once wait to be looked at, as if they had been pasted there.
  const receipts = ['one', 'two'].map((name) => `${name}: ${site.url}receipt#r=${name}`).join('\n');
  await share(page, site, { text: receipts });
  await expect(page.getByRole('textbox', { name: 'Or paste links here' })).toHaveValue(receipts);
  expect(new URL(page.url()).pathname).toBe('/roster/add');

  const pieces = await writeBackup(
    { device: 'aaaaaaaaaaaa', entries: manyFacts(12, 3), quarantined: [] },
    { app: '0', now: 0 },
  );
  const text = await new Blob([...pieces]).text();
  await share(page, site, { file: { name: 'extra-mile.json', text } });
  await expect(page.getByText('A copy of somebody’s work has arrived.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Taken in: 12 entries/ })).toBeVisible();

  // It is handed over once.
  await page.reload();
  await expect(page.getByText('Nothing has arrived.')).toBeVisible();
});

test('what is none of this course’s is said so, and nothing of it is run or kept', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await expect(page.getByText('Ready offline').first()).toBeVisible({ timeout: 60_000 });
  for (const text of [
    'https://example.com/learn',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '',
  ]) {
    await share(page, site, { text });
    await expect(page.getByText('There is no link and no file of this course')).toBeVisible();
  }
  await share(page, site, { file: { name: 'notes.json', text: '{"__proto__":{"x":1}' } });
  const restore = page.getByRole('region', { name: 'Take a copy in' });
  await expect(restore.getByRole('status')).not.toBeEmpty();
  await expect(restore.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
  expect(
    await page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.endsWith('|shared')),
    ),
  ).toEqual([]);
});

test('a first visit says what this is, how long it takes and that it is private, on one screen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url);
  for (const words of [
    /A course in customer service/,
    /3\.5 hours in all/,
    /needs no signal/,
    /No account/,
  ]) {
    await expect(page.getByText(words)).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('link', { name: /Start/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'He’s my customer' })).toBeFocused();
});
