import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { layOutEverything } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type View = readonly [theme: 'light' | 'dark', width: number];

/** Whether axe looks at everything in both themes and every width: `AXE=all npm run test:browser`. */
const looksEverywhere = process.env['AXE'] === 'all';

const everyView: readonly View[] = [320, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => [theme, width] as const),
);

/* Rules whose answer differs with the theme or the width; of the others one look is enough. */
const rulesOfView = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
/* Not in axe's own choice: a visible label is part of the name (WCAG 2.2, 2.5.3). */
const alsoAsked = '{ "label-content-name-mismatch": { enabled: true } }';

let looks = 0;

/** Says how often axe looked; once in each file that asks it. */
export function tellLooks(): void {
  test.afterAll(() => {
    process.stdout.write(`axe looked ${looks} times${looksEverywhere ? ', everywhere' : ''}\n`);
  });
}

/** Axe finds nothing on the page in any width, in the theme it has. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const told = await violations(page, `{ rules: ${alsoAsked} }`);
    expect.soft(told, `${page.url()}, ${width} px`).toEqual([]);
  }
}

/**
 * Axe finds nothing on the page in these views; when it looks everywhere, in every one. In all but the
 * first it is asked for what differs with the view alone.
 */
export async function expectNoViolationsIn(page: Page, views: readonly View[]): Promise<void> {
  await layOutEverything(page);
  for (const [place, [theme, width]] of (looksEverywhere ? everyView : views).entries()) {
    // Buttons fade from one light to the other, and are not to be judged half way.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const asked =
      place === 0 || looksEverywhere
        ? `{ rules: ${alsoAsked} }`
        : `{ runOnly: ${JSON.stringify(rulesOfView)} }`;
    const told = await violations(page, asked);
    expect.soft(told, `${page.url()}, ${theme}, ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Every word stands out from what is behind it by 7:1, or 4.5:1 where it is large. */
export async function expectHighContrast(page: Page): Promise<void> {
  await layOutEverything(page);
  expect.soft(await violations(page, '{ runOnly: ["color-contrast-enhanced"] }')).toEqual([]);
}

async function violations(page: Page, asked: string): Promise<readonly string[]> {
  looks += 1;
  // Through the debugger, which the Content-Security-Policy does not bind.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  // Bars that stay in sight cover what has been scrolled beneath them.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const found = (await page.evaluate(
    `axe.run({ resultTypes: ["violations"], ...${asked} })`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
