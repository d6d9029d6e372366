import { expect } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { keepReceipt } from '../../src/assignments/kept-receipts.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { keepNames } from '../../src/assignments/roster-papers.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { ModuleOutline } from '../../src/course/course.ts';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import type { Day, Happening } from '../../src/record/fact.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { tellLooks } from '../support/axe.ts';
import { beginLesson } from '../support/begin-lesson.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { expectInOrder } from '../support/expect-in-order.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { answered, finished, happened } from '../support/happened.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';
import { layFacts } from '../support/lay-facts.ts';
import { beginning } from '../support/said-in.ts';

/* What no address shows by itself; what opens over a page is in every-dialog.spec.ts. */

test.use({ serviceWorkers: 'block' });
tellLooks();

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a course.');
const { module } = first;

inEveryLanguage((say) => {
  for (const address of lessonsOfEveryKind()) {
    test(`axe finds nothing to say about ${address} with every answer under way`, async ({
      page,
      site,
    }) => {
      await page.goto(site.url + address.slice(1));
      await alive(page);
      await beginLesson(page, say);
      await expectInOrder(page);
    });
  }

  test('nor about a role play, from the cards to what was seen and the swap', async ({
    page,
    site,
  }) => {
    const play = say['role-play'];
    await page.goto(site.url + lessonWith('role-play').address.slice(1));
    await alive(page);
    await page.getByRole('button', { name: beginning(play.ways[2].words) }).click();
    await page
      .getByRole('button', { name: beginning(play.showCard) })
      .first()
      .click();
    await expectInOrder(page);
    await page.getByRole('button', { name: play.start }).click();
    await page.locator('[data-kind="role-play"]').getByRole('checkbox').first().check();
    await page.getByRole('button', { name: play.endRound }).click();
    await expect(page.getByRole('heading', { name: play.whatWasSeen })).toBeFocused();
    await expectInOrder(page);
    await page.getByRole('button', { name: play.swap }).click();
    await expect(page.getByRole('heading', { name: play.round(2) })).toBeFocused();
    await expectInOrder(page);
  });

  test('nor about the right order beside one’s own', async ({ page, site }) => {
    await page.goto(site.url + lessonWith('order').address.slice(1));
    await alive(page);
    await finishLesson(page, say);
    await page.getByRole('button', { name: say.order.seeRight }).first().click();
    await expectInOrder(page);
  });

  test('nor about what was rated and promised some time ago, and the map of a begun road', async ({
    page,
    context,
    site,
  }) => {
    const { lesson, address } = last(module.lessons.map(({ id }) => id));
    await layFacts(context, happened(...rated(first.lesson), ...promised(lesson)));
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await expect(page.getByText(say.plan.howDidItGo).first()).toBeVisible();
    await page.getByRole('button', { name: say.plan.pickDay }).first().click();
    await finishLesson(page, say);
    await expect(page.getByText(say.rate.thenAndNow).first()).toBeVisible();
    await expectInOrder(page, [words]);
    await page.goto(site.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.map.hello(''));
    await expectInOrder(page, [words]);
  });

  test('nor about a full board and an assignment half done', async ({ page, context, site }) => {
    test.setTimeout(240_000);
    const asked = { ...danas, items: [module.id], by: '2026-06-03' as Day };
    const own = [asked.title, asked.note];
    await layFacts(
      context,
      happened(
        ...(await aBoardOfTwelve(module)),
        fileSent(asked),
        fileReply(asked, 'accepted'),
        ...module.lessons.slice(0, 2).map((lesson) => finished(lesson)),
      ),
    );
    await page.goto(`${site.url}roster`);
    await expect(page.getByText(say.roster.unreadable(1))).toBeVisible();
    await expectInOrder(page, own);
    for (const name of [say.roster.remindWhom('Lucía'), 'Person 2']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectInOrder(page, own);
      await page.keyboard.press('Escape');
    }
    await page.goto(`${site.url}assigned#id=${asked.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(asked.title);
    await expectInOrder(page, own);
  });
});

/** What somebody promised, and rated themselves by, some time ago. */
const words = 'Mr Okafor comes in';

function rated(lesson: Lesson): readonly Happening[] {
  return activitiesOf(lesson).flatMap((activity) => {
    if (activity.kind !== 'rate') return [];
    const marks = activity.statements.map(({ id }) => ({ statement: id, mark: 2 as const }));
    return [answered(lesson, activity, { answer: { kind: 'rate', rated: marks } })];
  });
}

function promised(lesson: Lesson): readonly Happening[] {
  return activitiesOf(lesson).flatMap((activity) => {
    if (activity.kind !== 'plan') return [];
    const one = { when: words, will: words, evidence: words, outcome: null };
    const commitments = Array.from({ length: activity.commitments }, () => ({
      ...one,
      by: '2026-01-31' as Day,
    }));
    return [answered(lesson, activity, { answer: { kind: 'plan', commitments } })];
  });
}

/** Done, done late, begun and late, silent, and one altered. */
async function aBoardOfTwelve({ lessons: miles }: ModuleOutline): Promise<readonly Happening[]> {
  const receipts = await Promise.all(
    Array.from({ length: 11 }, async (_, index) => {
      const count = index < 4 ? miles.length : 1 + (index % 3);
      const told = miles.slice(0, count).map(({ id, revision, required }) => ({
        lesson: id,
        on: (index % 2 === 0 ? '2026-06-01' : '2026-06-08') as Day,
        revision,
        checks: 3,
        missed: required.slice(0, 1),
      }));
      const content = rosasReceipt({ name: `Person ${index}`, lessons: told });
      const { receipt, carried } = await issueReceipt(content, someDevice(), null);
      return keepReceipt(receipt.id, carried);
    }),
  );
  const [one] = receipts;
  const altered = { ...one, name: 'b'.repeat(22) } as Happening;
  return [...receipts, altered, keepNames(['Lucía'])];
}

/** The first lesson of each kind of activity. */
function lessonsOfEveryKind(): readonly string[] {
  const kinds = new Set(
    lessons.flatMap(({ lesson }) => activitiesOf(lesson).map(({ kind }) => kind)),
  );
  return [...new Set([...kinds].map((kind) => lessonWith(kind).address))];
}

function lessonWith(wanted: string) {
  return found(({ lesson }) => activitiesOf(lesson).some(({ kind }) => kind === wanted));
}

function last(ids: readonly string[]) {
  return found(({ lesson }) => lesson.id === ids.at(-1));
}

function found(is: (one: (typeof lessons)[number]) => boolean) {
  const one = lessons.find(is);
  if (one === undefined) throw new Error('The course has no such lesson.');
  return one;
}
