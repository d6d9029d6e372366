import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Revision } from '../../src/course/lesson.ts';
import { areas } from '../../src/languages/es/spanish.ts';
import { beginLesson } from '../support/begin-lesson.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
import { beginning } from '../support/said-in.ts';
import { unfold } from '../support/unfold.ts';
import { expectNoUnmarkedEnglish } from '../support/unmarked-english.ts';
import { expectNoUnmarkedSpanish } from '../support/unmarked-spanish.ts';

/* A lesson that nobody has translated, with the interface in Spanish: each word is in the language that it is marked with. */

test.use({ serviceWorkers: 'block', locale: 'es-MX' });

const say = areas;
const untranslated = lessons.filter(({ module }) => module.id !== 'pos');

for (const { address, next } of lessonsOfEveryKind()) {
  test(`${address} speaks both languages with every answer under way`, async ({ page, site }) => {
    await open(page, site.url + address.slice(1));
    await beginLesson(page, say);
    await expectEachInItsLanguage(page);
  });

  test(`${address} speaks both languages once it is done`, async ({ page, site }) => {
    await open(page, site.url + address.slice(1));
    await finishLesson(page, say);
    await unfold(page);
    await expectEachInItsLanguage(page);
    const onward = page.locator('#lesson-end').getByText(next?.title ?? '', { exact: true });
    await expect(onward).toHaveAttribute('lang', 'en');
    const other = page.getByRole('button', { name: say.order.seeRight });
    if ((await other.count()) === 0) return;
    await other.first().click();
    await expectEachInItsLanguage(page);
  });
}

test('so does a role play by two, and by three whose cards have changed hands', async ({
  page,
  site,
}) => {
  const play = say['role-play'];
  await open(page, site.url + lessonWith('role-play').address.slice(1));
  for (const people of [2, 3] as const) {
    await page.getByRole('button', { name: beginning(play.ways[people].words) }).click();
    await page.getByRole('button', { name: play.start }).click();
    await page.getByRole('button', { name: play.endRound }).click();
    await expectEachInItsLanguage(page);
    await page.getByRole('button', { name: play.swap }).click();
    await page.getByRole('button', { name: play.start }).click();
    await expectEachInItsLanguage(page);
    await page.getByRole('button', { name: play.endRound }).click();
    await page.getByRole('button', { name: play.changeWho }).click();
  }
});

test('so does an audit of which something was taken away', async ({ page, site }) => {
  await open(page, site.url + lessonWith('audit').address.slice(1));
  const row = page.locator('[data-row="0"]');
  await row.getByRole('radio').last().check();
  await row.getByRole('button', { name: say.audit.remove }).click();
  await expect(page.getByRole('button', { name: say.activity.undo }).first()).toBeFocused();
  await expectEachInItsLanguage(page);
});

test('so does a lesson that has changed since it was done', async ({ page, context, site }) => {
  const { lesson, address } = lessonWith('choice');
  await layFacts(context, happened(finished(lesson, '00000000' as Revision)));
  await open(page, site.url + address.slice(1));
  await expect(page.getByRole('heading', { name: say.changes.title })).toBeVisible();
  await expectEachInItsLanguage(page);
  await page.getByRole('button', { name: say.changes.mark }).click();
  await expectEachInItsLanguage(page);
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
}

async function expectEachInItsLanguage(page: Page): Promise<void> {
  await expectNoUnmarkedEnglish(page);
  await expectNoUnmarkedSpanish(page);
}

/** The first lesson of each kind of activity and of prose. */
function lessonsOfEveryKind() {
  return new Set([...new Set(untranslated.flatMap(kindsIn))].map(lessonWith));
}

function lessonWith(kind: string) {
  const one = untranslated.find((each) => kindsIn(each).includes(kind));
  if (one === undefined) throw new Error(`No lesson has a ${kind} and no translation.`);
  return one;
}

function kindsIn({ lesson: { parts } }: (typeof lessons)[number]): readonly string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'activity' ? block.activity.kind : block.kind)),
  );
}
