import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { areas } from '../../src/languages/es/spanish.ts';
import { dist, lessons } from './built-site.ts';
import { saidIn } from './said-in.ts';
import { textsIn } from './texts-in.ts';

const written = readdirSync(path.join(dist, 'lessons'))
  .filter((file) => /^(glossary|syllabus)-.*\.json$/.test(file))
  .map((file): unknown => JSON.parse(readFileSync(path.join(dist, 'lessons', file), 'utf8')));

/* What no English sentence has in it but one that somebody has written into the course. */
const spanish =
  /[ñáéíóúü¿¡]|(?<!\p{L})(el|la|los|las|lo|de|del|al|un|una|uno|en|con|que|por|para|tu|tus|su|se|ya|va|nota|sube|baja|falta|faltan)(?!\p{L})/iu;
const authored = new Set(
  [lessons, written].flatMap(stringsOf).filter((text) => spanish.test(text)),
);

/* What the interface says in one word or two. */
const english = new Set(stringsOf(saidIn('en')));
const said = new Set(stringsOf(areas).filter((text) => !english.has(text)));

/* Names of controls and drawings that name something of the lesson inside their own words. No part of an attribute can be marked. */
const { order, audit, ui } = areas;
const mixed = [
  order.moveUp(''),
  order.moveDown(''),
  audit.change(''),
  audit.feelings(['']).replace('.', ''),
  ui.reportCardOf(''),
];

/**
 * What is marked as English on a page in Spanish says nothing in Spanish: what the interface says inside
 * a lesson that nobody has translated is marked as Spanish again. A page in English passes.
 *
 * @param own what somebody wrote on it, in whatever language
 */
export async function expectNoUnmarkedSpanish(
  page: Page,
  own: readonly string[] = [],
): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === 'en') return;
  const texts = await page.evaluate(textsIn, 'en');
  expect
    .soft(
      texts.filter(
        (text) =>
          !authored.has(text) &&
          !mixed.some((beginning) => text.startsWith(beginning)) &&
          isSpanish(own.reduce((rest, part) => rest.replaceAll(part, ''), text)),
      ),
    )
    .toEqual([]);
}

function isSpanish(text: string): boolean {
  return spanish.test(text) || said.has(text) || said.has(text.replace(/[.:]$/, ''));
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
