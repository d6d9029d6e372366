import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Happening, NoteId } from '../../src/record/fact.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { codeReader } from '../support/read-code.ts';
import { keepFacts } from '../support/keep-facts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

const [first] = lessons;
if (first === undefined) throw new Error('The course has no lesson.');
const leg = lessons.filter(({ module }) => module.id === first.module.id);
const finished = leg.map(({ lesson: { id, revision } }): { ago: number; what: Happening } => ({
  ago: 5,
  what: { kind: 'finished', lesson: id, revision },
}));

test('today’s cards are reached from the map and done by keyboard alone', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await alive(page);
  await keepFacts(page, '/', finished.slice(0, 1));
  await page.goto(site.url);
  const line = page.getByRole('link', { name: /^Review.*\d cards?, about/ });
  await expect(line).toBeVisible();
  await line.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review');
  const place = page.getByText(/^1 of \d$/);
  await expect(place).toBeVisible();
  const cards = Number(/of (\d+)/.exec((await place.textContent()) ?? '')?.[1]);
  for (let card = 1; card <= cards; card += 1) {
    await expect(page.getByText(`${card} of ${cards}`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Show the answer/ }).press('Space');
    const grades = page.getByRole('group', { name: 'How well did you have it?' });
    await grades.getByRole('button').first().press('3');
  }
  await expect(page.getByText('That’s all for today.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('That’s all for today.')).toBeVisible();
});

test('the next review days go into the calendar with one button', async ({ page, site }) => {
  await page.goto(site.url);
  await alive(page);
  await keepFacts(
    page,
    '/',
    finished.slice(0, 1).map(({ what }) => ({ ago: 0, what })),
  );
  await page.goto(`${site.url}review`);
  const button = page.getByRole('button', { name: 'Put the next days into my calendar' });
  const take = async () => {
    const given = page.waitForEvent('download');
    await button.press('Enter');
    return readFile(await (await given).path(), 'utf8');
  };
  const files = [await take(), await take()];
  const names = files.map((file) => [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, name]) => name));
  expect(names[0]?.length).toBeGreaterThan(0);
  expect(names[1]).toEqual(expect.arrayContaining(names[0] ?? []));
  await expect(page.getByText(/^Kept as extra-mile-review.ics/)).toBeVisible();
});

test('a note is changed in the journal and is there after the page was left at once', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await alive(page);
  const what: Happening = {
    kind: 'noted',
    lesson: first.lesson.id,
    note: '0a1b2c3d4e5f' as NoteId,
    text: 'Mr Okafor on Fridays.',
    place: '',
    quote: '',
    before: '',
  };
  await keepFacts(page, '/', [{ ago: 1, what }]);
  await page.goto(`${site.url}journal`);
  await page.getByRole('button', { name: 'Change' }).click();
  const field = page.getByRole('textbox', { name: 'Your words' });
  await field.fill('Mr Okafor on Fridays. Ask about the knee.');
  await page.goto(site.url);
  await page.goto(`${site.url}journal`);
  await expect(page.getByText('Mr Okafor on Fridays. Ask about the knee.')).toBeVisible();
});

test('the square on a certificate is a receipt that another device opens and checks', async ({
  browser,
  site,
}) => {
  // As sharp as paper.
  const context = await browser.newContext({ deviceScaleFactor: 4, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.url);
  await alive(page);
  await keepFacts(page, '/', finished);
  await page.goto(`${site.url}certificate/${first.module.id}`);
  await page.getByLabel('Your name').fill('Rosa Delgado');
  const sheet = page.getByRole('region', { name: 'Certificate' });
  const code = (await sheet.getByText(/^Receipt EM-/).textContent())?.replace('Receipt ', '') ?? '';
  const read = await codeReader(context);
  const link = await read(await sheet.getByRole('img', { name: /QR code/ }).screenshot());
  expect(link).toContain('/receipt#r=');
  const theirs = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await theirs.goto(link ?? '');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('A receipt from Rosa Delgado');
  const receipt = theirs.getByRole('region', { name: 'Receipt' });
  await expect(receipt.getByText(code)).toBeVisible();
  await expect(receipt.getByRole('listitem')).toHaveCount(leg.length);
  await expect(receipt.getByText('at the first try')).toHaveCount(0);
  await theirs.context().close();
  await context.close();
});

test('the picture of a certificate has the square too, also for who presses before the name is saved', async ({
  page,
  context,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url);
  await alive(page);
  await keepFacts(page, '/', finished);
  await page.goto(`${site.url}certificate/${first.module.id}`);
  await page.getByLabel('Your name').fill('Rosa Delgado');
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share as a picture' }).click();
  const picture = await readFile(await (await given).path());
  await expect(page.getByText(/^Kept as extra-mile-certificate-.*\.png\.$/)).toBeVisible();
  const read = await codeReader(context);
  expect(await read(picture)).toContain('/receipt#r=');
});

test('a certificate is exactly one page of either paper', async ({ page, site }) => {
  await page.goto(site.url);
  await alive(page);
  await keepFacts(page, '/', finished);
  await page.goto(`${site.url}certificate/${first.module.id}`);
  await page.getByLabel('Your name').fill('Maria del Carmen Fernández de la Vega y Sanz');
  await expect(page.getByText(/^Receipt EM-/)).toBeVisible();
  for (const [paper, size] of [
    ['A4', [842, 595]],
    ['US Letter', [792, 612]],
  ] as const) {
    await page.getByText(paper, { exact: true }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(
      boxes.map(([, width, height]) => [Number(width), Number(height)].map(Math.round)),
    ).toEqual([size]);
  }
});
