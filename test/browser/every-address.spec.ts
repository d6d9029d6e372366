import { expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { addresses, alive, lessons, test } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { layFacts } from '../support/lay-facts.ts';
import { livedIn } from '../support/lived-in.ts';
import { expectFocusSeen } from '../support/measure-focus.ts';
import { expectNothingCut } from '../support/measure-layout.ts';
import { expectNoSmallTargets } from '../support/measure-targets.ts';
import { unfold } from '../support/unfold.ts';

/* One load of a page serves all that is measured on it: loading and answering take most of the time. */

test.use({ serviceWorkers: 'block', forgiven: /404.*(nowhere)/ });
tellLooks();

for (const address of [...addresses, '/nowhere']) {
  const isLesson = lessons.some((lesson) => lesson.address === address);
  const also = isLesson ? ', also once everything is answered' : '';
  test(`everybody can see, read and press all of ${address}${also}`, async ({ page, site }) => {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await test.step('nothing is cut', () => expectNothingCut(page, 'everywhere'));
    await test.step('the focus is seen', () => expectFocusSeen(page));
    await test.step('targets', () => expectNoSmallTargets(page));
    await test.step('axe', () =>
      expectNoViolationsIn(page, [
        ['light', 390],
        ['dark', 1280],
      ]));
    if (!isLesson) return;
    await test.step('finish', () => finishLesson(page));
    await unfold(page);
    await test.step('nothing is cut', () => expectNothingCut(page, 'here and there'));
    await test.step('targets', () => expectNoSmallTargets(page));
    await test.step('axe', () =>
      expectNoViolationsIn(page, [
        ['dark', 320],
        ['light', 1280],
      ]));
  });
}

/* Pages that are nearly empty on a first visit. */
const filled = [
  '',
  'certificate/pos',
  'group',
  'journal',
  'learn/pos',
  'progress',
  'receipt/send#m=pos',
  'review',
  'roster',
];

for (const address of filled) {
  test(`so can whoever has lived with /${address} for weeks`, async ({ page, site, context }) => {
    await layFacts(context, await livedIn());
    await page.goto(site.url + address);
    await alive(page);
    await page.waitForLoadState('networkidle');
    await unfold(page);
    await expectNothingCut(page, 'everywhere');
    await expectFocusSeen(page);
    await expectNoSmallTargets(page);
    await expectNoViolationsIn(page, [
      ['light', 320],
      ['dark', 1280],
    ]);
  });
}
