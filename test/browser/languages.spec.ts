import { expect } from '@playwright/test';
import { alive, test } from '../support/built-site.ts';

test('Spanish is chosen on the device’s page, and what was done counts in both languages', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}device/`);
  await alive(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('link', { name: 'Mapa' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/millas cortas\.$/);
  await expect(page.getByRole('link', { name: 'Milla 1' }).first()).toBeVisible();
  await page.goto(`${site.url}learn/pos/hes-my-customer/`);
  await alive(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Es mi cliente');
  await expect(page).toHaveTitle('Es mi cliente — Extra Mile');
  await expect(page.locator('article')).not.toHaveAttribute('lang');
  const check = page.locator('#pos-why-my-customer');
  await check.getByRole('radio').first().click();
  await expect(check.getByText('Tu respuesta.')).toBeVisible();

  await page.goto(`${site.url}device/`);
  await alive(page);
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${site.url}learn/pos/hes-my-customer/`);
  await alive(page);
  await expect(page.locator('#pos-why-my-customer').getByText('Your answer.')).toBeVisible();
});

test.describe('on a device that speaks Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('a lesson that is not translated is English and says so, and works without a signal', async ({
    page,
    context,
    site,
  }) => {
    await page.goto(`${site.url}learn/dazzle/`);
    await alive(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText('Listo sin conexión')).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    await page.goto(`${site.url}learn/pos/the-flip/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('El giro');
    await page.goto(`${site.url}learn/dazzle/`);
    const first = page.locator('main ol a').first();
    await expect(first.locator('b')).toHaveAttribute('lang', 'en');
    await first.click();
    await expect(page.locator('article')).toHaveAttribute('lang', 'en');
    await context.setOffline(false);
  });
});

test('one who reads English is sent nothing of another language', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url);
  await alive(page);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(30);
  expect([...asked, ...kept].filter((path) => /translations\/|language-/.test(path))).toEqual([]);
});
