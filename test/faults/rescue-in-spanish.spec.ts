import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectNoViolationsIn } from '../support/axe.ts';
import { dist, test } from '../support/built-site.ts';
import { doSomeWork, workAddress } from '../support/do-some-work.ts';
import { readLines } from '../support/read-copies.ts';
import { rescuedFile } from '../support/rescued-file.ts';
import { expectNoUnmarkedEnglish } from '../support/unmarked-english.ts';

/* The way out when the program does not start, for one who reads Spanish. */

const main = readdirSync(join(dist, 'assets')).find((name) => /^index-[\w-]{8}\.js$/.test(name));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Before any page: something lies in localStorage under a name of the course. */
async function lay(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [name, text] of Object.entries(all)) {
      localStorage.setItem(`extra-mile:/:${name}`, text);
    }
  }, kept);
}

async function expectInOrder(page: Page): Promise<void> {
  await expectNoUnmarkedEnglish(page);
  await expectNoViolationsIn(page, [
    ['light', 320],
    ['dark', 320],
  ]);
}

test.describe('with the program gone', () => {
  test.use({ serviceWorkers: 'block', forgiven: /404/ });

  test('one who chose Spanish is shown the way out, takes everything along and starts clean', async ({
    page,
    site,
  }) => {
    await lay(page, { language: 'es' });
    await doSomeWork(page, site);
    await page.evaluate(() => {
      localStorage.setItem('extra-mile:/:wal:aaaaaaaaaaaa.1', 'torn {"id":"aaaaaaaaaaaa.1","at');
    });
    const lines = await readLines(page);
    // Not from the host: the browser has the file that was good.
    await page.route(`**/assets/${main}`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/javascript' }),
    );
    await page.clock.install();
    await page.goto(site.url + workAddress);
    await page.clock.runFor(8_000);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('Esta página no empezó como debía.');
    await expect(notice).toHaveAttribute('lang', 'es');
    await notice.getByRole('link', { name: 'Obtener una copia y ayuda' }).click();

    await expect(heading(page)).toHaveText('De vuelta al camino');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page).toHaveTitle('Una copia y ayuda — Extra Mile');
    await expect(page.locator('#found')).toContainText(
      /^Encontrado: 2 respuestas, \d+ registros en total\./,
    );
    await expect(page.locator('#found')).toContainText('1 pieza dañada. El archivo la lleva');
    await page.getByText('Empezar de cero', { exact: true }).click();
    await expect(page.getByText('Primero descarga todo.')).toBeVisible();
    await expectInOrder(page);
    const text = await rescuedFile(page, 'Descargar todo');
    for (const line of lines.filter((one) => !one.startsWith('torn'))) {
      expect(text).toContain(line.slice(9));
    }
    await expect(page.getByText('El archivo está en tus descargas.')).toBeVisible();

    const word = page.getByLabel('Escribe “empezar de cero”');
    await word.fill('start clean');
    await button(page, 'Borrar todo lo de aquí').click();
    await expect(page.locator('#status')).toContainText('No se borró nada.');
    expect(await readLines(page)).not.toEqual([]);
    await expectInOrder(page);
    await word.fill(' Empezar de cero');
    await button(page, 'Borrar todo lo de aquí').click();
    await expect(page.locator('#status')).toContainText('Ya no queda nada de este curso');
    expect(await readLines(page)).toEqual([]);
    await expectInOrder(page);
  });
});

test.describe('in a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX', forgiven: /ERR_|503/ });

  test('the rescue page speaks it without a signal', async ({ page, site }) => {
    await doSomeWork(page, site);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    await site.stop();
    await page.goto(`${site.url}rescue.html`);
    await expect(heading(page)).toHaveText('De vuelta al camino');
    await button(page, 'Cargar la versión más nueva').click();
    await expect(page.locator('#status')).toContainText('no hay señal');
    await expectNoUnmarkedEnglish(page);
  });

  test('so does what is said when nothing of the course is left on the device', async ({
    page,
    site,
  }) => {
    await page.goto(site.url);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await site.stop();
    await page.goto(site.url);
    await expect(page.getByRole('heading')).toHaveText('El curso necesita señal una vez.');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('link', { name: 'Probar otra vez' })).toBeVisible();
  });

  test('the rescue page speaks English to one who chose that', async ({ page, site }) => {
    await lay(page, { language: 'en' });
    await page.goto(`${site.url}rescue.html`);
    await expect(page.locator('#found')).toContainText('Nothing of yours was found');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(heading(page)).toHaveText('Back on the road');
  });
});

for (const [locale, title] of [
  ['en-US', 'Back on the road'],
  ['es-MX', 'De vuelta al camino'],
] as const) {
  test.describe(`in a browser in ${locale}`, () => {
    test.use({ locale });

    test('settings that are damaged leave the rescue page in its language', async ({
      page,
      site,
    }) => {
      const garbage = '\u0000{"es":[';
      await lay(page, { language: garbage, profiles: garbage, device: garbage, theme: garbage });
      await page.goto(`${site.url}rescue.html`);
      await expect(heading(page)).toHaveText(title);
      await expect(page.locator('#found li')).toHaveCount(2);
    });

    test('so does storage that is refused', async ({ page, site }) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Refused', 'SecurityError');
          },
        });
      });
      await page.goto(`${site.url}rescue.html`);
      await expect(heading(page)).toHaveText(title);
      await expect(page.locator('#found li')).toHaveCount(2);
    });
  });
}

test.describe('where no script may run', () => {
  test.use({ javaScriptEnabled: false, locale: 'es-MX' });

  test('the rescue page stands in English, and says in both languages why', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}rescue.html`);
    await expect(page).toHaveTitle('A copy and help — Extra Mile');
    await expect(heading(page)).toHaveText('Back on the road');
    await expect(button(page, 'Reload the newest version')).toBeVisible();
    const why = page.locator('noscript p');
    await expect(why.first()).toBeVisible();
    await expect(why).toHaveText(['This page needs scripts.', 'Esta página necesita JavaScript.']);
  });
});
