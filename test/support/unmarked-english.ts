import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Syllabus } from '../../src/course/syllabus.ts';
import { dist, lessons } from './built-site.ts';
import { textsIn } from './texts-in.ts';

const syllabus = readdirSync(path.join(dist, 'lessons')).find((file) =>
  file.startsWith('syllabus-'),
);
const syllabuses = JSON.parse(
  readFileSync(path.join(dist, 'lessons', syllabus ?? ''), 'utf8'),
) as readonly Syllabus[];

/* Titles that stand inside a sentence or an option, where no language can be marked. */
const titles = [
  ...lessons.flatMap(({ lesson, module }) => [lesson.title, module.title]),
  ...syllabuses.flatMap(({ meetings }) => meetings.map(({ title }) => title)),
];

/* What no Spanish sentence has in it. */
const english =
  /(?<!\p{L})(the|and|you|your|of|with|this|that|is|are|to|not|here|have|what|when)(?!\p{L})/iu;

/**
 * A page in Spanish says nothing in English but what is marked so. A page in English passes.
 *
 * @param own what somebody wrote on it, in whatever language
 */
export async function expectNoUnmarkedEnglish(
  page: Page,
  own: readonly string[] = [],
): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === 'en') return;
  const texts = [await page.title(), ...(await page.evaluate(textsIn, 'es'))];
  expect(texts.length).toBeGreaterThan(5);
  const ours = texts.map((text) =>
    [...own, ...titles].reduce((rest, part) => rest.replaceAll(part, ''), text),
  );
  expect.soft(ours.filter((text) => english.test(text))).toEqual([]);
}
