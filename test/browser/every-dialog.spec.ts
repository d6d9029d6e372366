import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fileSent } from '../../src/assignments/sent.ts';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { Day } from '../../src/record/fact.ts';
import { writeBackup } from '../../src/record/write-backup.ts';
import { keepPlan } from '../../src/study-group/plan-papers.ts';
import { danas } from '../assignments/some-assignments.ts';
import { thursdays } from '../study-group/some-plans.ts';
import { expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { installFakeVoices } from '../support/fake-voices.ts';
import { expectInOrder } from '../support/expect-in-order.ts';
import { answered, happened } from '../support/happened.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';
import { layFacts } from '../support/lay-facts.ts';
import { livedIn } from '../support/lived-in.ts';
import { manyFacts } from '../support/many-facts.ts';
import { expectNoUnmarkedEnglish } from '../support/unmarked-english.ts';
import { expectNoUnmarkedSpanish } from '../support/unmarked-spanish.ts';

/* What opens over a page or in it; the board's sheets are in axe.spec.ts. */

test.use({ serviceWorkers: 'block', forgiven: /404.*meeting/ });
tellLooks();

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a course.');
const lesson = first.address.slice(1);
/* Neither English nor Spanish to the eye of `unmarked-english.ts`. */
const words = 'Mr Okafor, on Friday';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

inEveryLanguage((say) => {
  test('the ways behind “More” are in order', async ({ page, site }) => {
    await open(page, site.url);
    await button(page, say.site.more).click();
    await expect(page.locator(':popover-open')).toBeVisible();
    await expectInOrder(page);
  });

  test('so are the contents of a leg, the sizes of text and a note', async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, site.url + lesson);
    await button(page, say.lesson.contents).click();
    await expectInOrder(page);
    await page.keyboard.press('Escape');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await button(page, say['text-size'].textSize).click();
      await expect(page.locator(':popover-open')).toBeVisible();
      await expectNoViolationsIn(page, [
        ['light', width],
        ['dark', width],
      ]);
      await page.keyboard.press('Escape');
    }
    await button(page, say['lesson-notes'].add).click();
    await page.getByRole('textbox', { name: say['lesson-notes'].yourWords }).fill(words);
    await expectInOrder(page);
    await button(page, say['study-aids'].done).click();
    await expectInOrder(page);
    await button(page, say['lesson-notes'].open).first().click();
    await button(page, say['lesson-notes'].delete).click();
    await expect(page.getByText(say['lesson-notes'].deleted)).toBeVisible();
    await expectNoUnmarkedEnglish(page);
    await expectNoUnmarkedSpanish(page);
  });

  test('so is what reads aloud', async ({ page, context, site }) => {
    const voices = ['en-US', 'es-MX'].map((lang) => ({ name: lang, lang, localService: true }));
    await context.addInitScript(installFakeVoices, voices);
    await open(page, site.url + lesson);
    await button(page, say['read-aloud'].start).press('Enter');
    await expect(
      page.getByText(say['read-aloud'].atRate(say['read-aloud'].speaking, 1)),
    ).toBeVisible();
    await expectInOrder(page);
  });

  test('so are a term that is told, search over a page and what it finds', async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    /* The last, because no translated lesson has terms. */
    const told = lessons.findLast(({ lesson: { parts } }) =>
      JSON.stringify(parts).includes('"kind":"term"'),
    );
    await open(page, site.url + (told?.address.slice(1) ?? ''));
    await expect(page.locator('a[data-term]').first()).toHaveAttribute('aria-haspopup');
    await page.locator('a[data-term]').first().click();
    await expect(page.locator(':popover-open')).toBeVisible();
    await expectInOrder(page);
    await page.keyboard.press('Escape');
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: say.search.title });
    await expectInOrder(page);
    await dialog.getByRole('searchbox').fill(title);
    await expect(dialog.getByRole('link', { name: title }).first()).toBeVisible();
    await expectInOrder(page);
    await dialog.getByRole('searchbox').fill('xylophone');
    await expect(dialog.getByText(say.search.nothing('xylophone')).first()).toBeVisible();
    await expectInOrder(page);
  });

  test('so are who is learning, the lock and the ways to one’s own work', async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    const { people, lock, unlock, start, remove } = say.profiles;
    await open(page, `${site.url}device`);
    await button(page, people.add).click();
    const here = page.getByRole('region', { name: people.title });
    await here.getByLabel(people.yours).fill('Rosa');
    await here.getByLabel(people.theirs).fill('Rosa');
    await button(page, people.addNow('Rosa')).click();
    await expectInOrder(page);
    await here.getByLabel(people.theirs).fill('Ben');
    await button(page, people.addNow('Ben')).click();
    await button(page, lock.put).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: lock.put }).click();
    await expectInOrder(page);
    await dialog.getByLabel(lock.fresh).fill('four quiet words');
    await dialog.getByLabel(lock.again).fill('four quiet words');
    await dialog.getByRole('button', { name: lock.put }).click();
    await expect(page.getByRole('heading', { name: lock.donePut })).toBeVisible();
    await expectInOrder(page);
    await button(page, lock.goOn).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unlock.title('Rosa'));
    await button(page, unlock.open).click();
    await page.getByText(unlock.forgotten).click();
    await expectInOrder(page);
    await button(page, remove.button('Rosa')).click();
    await expectInOrder(page);
    await page.keyboard.press('Escape');
    await page.getByLabel(unlock.passphrase, { exact: true }).fill('four quiet words');
    await button(page, unlock.open).click();
    for (const task of [lock.change, lock.takeOff, remove.button('Rosa')]) {
      await button(page, task).click();
      await expectInOrder(page);
      await page.keyboard.press('Escape');
    }
    await button(page, people.handOver).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
    await expectInOrder(page);
  });

  test('so are a copy before it is taken in, and the end of everything', async ({ page, site }) => {
    test.setTimeout(180_000);
    const { take } = say.backup;
    const { everything } = say.deletion;
    await open(page, `${site.url}device`);
    const contents = { device: 'aaaaaaaaaaaa', entries: manyFacts(40, 7), quarantined: [] };
    const buffer = Buffer.concat(await writeBackup(contents, { app: '0', now: 0 }));
    const choose = page.getByLabel(take.choose);
    await choose.setInputFiles({ name: 'picture.jpg', mimeType: '', buffer: Buffer.from('no') });
    await expect(page.getByText(say.backup.refusals['not-a-backup'])).toBeVisible();
    await expectNoUnmarkedEnglish(page);
    await expectNoUnmarkedSpanish(page);
    await choose.setInputFiles({ name: 'copy.jsonl', mimeType: '', buffer });
    await expect(button(page, take.yes)).toBeVisible();
    await expectInOrder(page);
    await button(page, take.yes).click();
    await expect(page.getByText(take.added(40))).toBeVisible();
    await button(page, everything.open).click();
    const dialog = page.getByRole('dialog', { name: everything.ask });
    await dialog.getByRole('button', { name: everything.button }).click();
    await expect(dialog.getByText(everything.missing(everything.word))).toBeVisible();
    await expectInOrder(page);
    await dialog.getByRole('textbox').fill(everything.word);
    await dialog.getByRole('button', { name: everything.button }).click();
    await expect(page.getByRole('heading', { name: everything.done })).toBeVisible();
    await expectInOrder(page);
  });

  test('so are codes over the whole screen, the row of them and the camera', async ({
    page,
    context,
    site,
  }) => {
    test.setTimeout(240_000);
    const asked = { ...danas, items: [first.module.id], by: '2026-12-15' as Day };
    const own = [asked.title, asked.note, thursdays.place, 'The baker knew my name.'];
    await layFacts(context, [...(await livedIn()), ...happened(fileSent(asked))]);
    const big = async (name: string) => {
      await button(page, name).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectInOrder(page, own);
      await page.keyboard.press('Escape');
    };
    await open(page, `${site.url}receipt/send#m=${first.module.id}`);
    await page.getByLabel(say.receipt.name).fill('Rosa');
    await big(say.receipt.big);
    await open(page, `${site.url}assign`);
    await page.getByRole('checkbox').first().check();
    await big(say.qr.big);
    await open(page, `${site.url}group`);
    await button(page, say.group.share).click();
    await big(say.qr.big);
    await open(page, `${site.url}device/transfer`);
    await page.getByRole('button', { name: say.transfer.codes.show(2) }).click();
    await expectInOrder(page, own);
    await open(page, `${site.url}device/take`);
    await button(page, say.scanner.start).click();
    await expect(page.getByText(say.scanner.refused).first()).toBeVisible();
    await expectInOrder(page, own);
  });

  test('so are earlier words in the journal, and what is deleted there', async ({
    page,
    context,
    site,
  }) => {
    test.setTimeout(180_000);
    const asked = activitiesOf(first.lesson).find(({ kind }) => kind === 'reflection');
    if (asked === undefined) throw new Error('The first lesson asks for no words.');
    const wrote = (text: string) =>
      answered(first.lesson, asked, { answer: { kind: 'reflection', text } });
    await layFacts(context, happened(wrote(words), wrote(`${words}, at 8`)));
    await open(page, `${site.url}journal`);
    await button(page, say.journal.changeShort).click();
    await page.getByText(say.journal.earlier(1)).click();
    await expect(button(page, say.journal.useThis)).toBeVisible();
    await expectInOrder(page);
    await button(page, say.journal.remove).click();
    await expect(button(page, say.journal.undo)).toBeVisible();
    await expectInOrder(page);
    await page.getByRole('radio', { name: say.journal.filter.deleted }).check();
    await expect(button(page, say.journal.bringBack)).toBeVisible();
    await expectInOrder(page);
  });

  test('so is a meeting on the wall and in the notes, and a day that it moves to', async ({
    page,
    context,
    site,
  }) => {
    test.setTimeout(240_000);
    /* Of places there are no Spanish names. */
    const own = [thursdays.place, 'Port of Spain', 'Isle of Man'];
    const plan = { plan: thursdays, leads: true, joined: '2026-10-01' as Day };
    await layFacts(context, happened(keepPlan(plan)));
    await open(page, `${site.url}group`);
    await button(page, say.group.edit).click();
    await expectInOrder(page, own);
    await open(page, `${site.url}group`);
    await page.locator('button[aria-expanded="false"]', { hasText: say.group.move }).last().click();
    await page.getByRole('button', { name: say.group.moveDone, exact: true }).click();
    await expectInOrder(page, own);
    await open(page, `${site.url}group/meeting/3#${thursdays.id}`);
    await expectInOrder(page, own);
    await page.keyboard.press('ArrowRight');
    for (let item = 0; item < 8; item += 1) {
      const work = button(page, say.meeting.showWork);
      if ((await work.count()) > 0) {
        await work.click();
        await expectInOrder(page, own);
      }
      const onward = button(page, say.meeting.next.item);
      if ((await onward.count()) === 0) break;
      await onward.click();
    }
    await button(page, say.meeting.notes).click();
    await expectInOrder(page, own);
  });

  test('so is what takes the page’s place while nothing can be saved', async ({ page, site }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
      Object.defineProperty(globalThis, 'Worker', { value: full });
    });
    await open(page, site.url + lesson);
    await page.locator('[data-kind="reflection"] textarea').first().fill(words);
    const cover = page.getByRole('dialog', { name: say.storage.stillHere });
    await expect(cover).toBeVisible({ timeout: 30_000 });
    await cover.getByText(say.storage.howToMakeRoom).click();
    await expectInOrder(page);
    await cover.getByRole('button', { name: say.storage.back }).click();
    await expectInOrder(page);
  });
});
