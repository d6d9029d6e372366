import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as plainTest } from '@playwright/test';
import type { Block } from '../../src/course/lesson.ts';
import { plainText } from '../../src/ui/prose.ts';
import { addresses, dist, htmlOf, lessons, test } from '../support/built-site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, lesson } of lessons) {
    test(`${address} can be read to its end`, async ({ page, site }) => {
      await page.goto(site.url + address.slice(1));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
      for (const part of lesson.parts) {
        for (const [index, block] of part.blocks.entries()) {
          const shown = page.locator(`[data-place="${part.id}.${index}"]`);
          await shown.scrollIntoViewIfNeeded();
          await expect(shown).toContainText(wordsOf(block), { useInnerText: true });
        }
      }
      const [picture] = await page.locator('main img').all();
      await expect(picture ?? page.locator('img')).toHaveJSProperty('complete', true);
    });
  }

  test('the map leads to every lesson', async ({ page, site }) => {
    await page.goto(site.url);
    for (const { address } of lessons) {
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeAttached();
    }
    await page.locator(`ol a[href="${lessons[0]?.address ?? ''}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      lessons[0]?.lesson.title ?? '',
    );
  });
});

plainTest(
  'no page holds a script that runs in place, a style attribute or a path of its own',
  () => {
    for (const address of addresses) {
      const html = htmlOf(address);
      for (const [, attributes = '', content] of html.matchAll(
        /<script\b([^>]*)>(.*?)<\/script>/gs,
      )) {
        const isData = attributes.includes('type="application/json"');
        // A module waits until the whole page is parsed, so the words stand there before it runs; what
        // is asynchronous stands after the words and keeps nothing waiting.
        const waits = /type="module"|async/.test(attributes) && content === '';
        expect.soft(isData || waits, `${address}: <script${attributes}>`).toBe(true);
      }
      const markup = html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
      expect.soft(markup.match(/\s(style|on\w+)="[^"]*"/g), address).toBeNull();
      expect
        .soft(markup.match(/\s(src|href)="(?!https:|\/|#|data:image\/svg\+xml,)[^"]*"/g), address)
        .toBeNull();
    }
  },
);

plainTest('the policy stands first in every page', () => {
  for (const address of addresses) {
    expect
      .soft(htmlOf(address), address)
      .toMatch(
        /<head>\s*<meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; /,
      );
  }
});

/** What surely stands on the page of a block. */
function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'activity':
      return plainText(block.activity.question);
    case 'paragraph':
      return plainText(block.text);
    case 'principle':
      return plainText(block.headline);
    case 'report-card':
      return plainText(block.rows.at(-1)?.text ?? []);
    default:
      return '';
  }
}

plainTest('every head says in which letters and language, what, and for which window', () => {
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const html = htmlOf(address);
    const [head = ''] = html.split('</head>');
    const only = (tag: RegExp) => [...head.matchAll(tag)].map(([, content = '']) => content);
    expect.soft(html, address).toMatch(/^<!doctype html>\s*<html lang="\w/);
    expect.soft(head.indexOf('<meta charset="utf-8"'), address).toBeGreaterThan(0);
    expect.soft(head.indexOf('<meta charset="utf-8"'), address).toBeLessThan(900);
    const [title = ''] = only(/<title>(.*?)<\/title>/g);
    expect.soft(titles.get(title), `${address}, “${title}”`).toBeUndefined();
    titles.set(title, address);
    const descriptions = only(/<meta\s+name="description"\s+content="([^"]*)"/g);
    expect.soft(descriptions, address).toEqual([expect.stringMatching(/^.{20,300}$/s)]);
    const [viewport = ''] = only(/<meta name="viewport" content="([^"]*)"/g);
    expect.soft(viewport, address).toContain('width=device-width, initial-scale=1');
    expect.soft(viewport, `${address} may be enlarged`).not.toMatch(/user-scalable|maximum-scale/);
    // The site knows no origin, so that it may lie anywhere: a canonical address could only be wrong.
    expect.soft(head, address).not.toMatch(/rel="canonical"|name="robots"/);
  }
});

plainTest('every picture has a size and words for it, every face shows its words at once', () => {
  for (const address of addresses) {
    for (const [picture] of htmlOf(address).matchAll(/<img\b[^>]*>/g)) {
      expect.soft(picture, address).toMatch(/\salt="[^"]*"/);
      expect.soft(picture, address).toMatch(/\swidth="\d+"/);
      expect.soft(picture, address).toMatch(/\sheight="\d+"/);
    }
    const links = htmlOf(address).matchAll(/<a\b[^>]*>(.*?)<\/a>/gs);
    for (const [link, content = ''] of links) {
      const words = content.replaceAll(/<[^>]*>/g, ' ').trim();
      const name = /aria-label="([^"]+)"/.exec(link)?.[1] ?? words;
      expect
        .soft(name, `${address}: ${link.slice(0, 120)}`)
        .not.toMatch(/^$|^(click )?here$|^more$/i);
    }
  }
  const sheets = readdirSync(`${dist}/assets`).filter((file) => file.endsWith('.css'));
  for (const sheet of sheets) {
    const text = readFileSync(`${dist}/assets/${sheet}`, 'utf8');
    for (const [face] of text.matchAll(/@font-face\s*\{[^}]*url\([^}]*\}/g)) {
      expect.soft(face, sheet).toContain('font-display:swap');
    }
  }
});
