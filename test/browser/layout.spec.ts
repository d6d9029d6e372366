import { expect } from '@playwright/test';
import { alive, test } from '../support/built-site.ts';

test('on the wide map every leg’s miles stand along its road, from 15 % to 85 %', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.url);
  await alive(page);
  const legs = page.getByRole('region', { name: 'Course map' }).locator('ol > li:has(> ol)');
  for (const leg of await legs.all()) {
    const stations = await leg.evaluate((road) => {
      const { left, width } = road.getBoundingClientRect();
      return [...road.querySelectorAll('ol > li > a > :first-child')].map((plate) => {
        const box = plate.getBoundingClientRect();
        return (box.left + box.width / 2 - left) / width;
      });
    });
    expect(Math.min(...stations)).toBeCloseTo(0.15, 2);
    expect(Math.max(...stations)).toBeCloseTo(0.85, 2);
  }
});
