import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import type { Day } from '../../src/record/fact.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { answerByKeyboard } from '../support/answer-by-keyboard.ts';
import { lessons, test } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { keyboardOnly, settings } from '../support/keyboard-only.ts';
import { layFacts } from '../support/lay-facts.ts';

/* No pointer anywhere in this file, and nothing that puts the focus where a key would not. */

test.use({
  serviceWorkers: 'block',
  locale: 'en-US',
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
  forgiven: /404.*meeting/,
});
test.setTimeout(180_000);

const [first, second, third] = lessons;
if (first === undefined || second === undefined || third === undefined) {
  throw new Error('These journeys need three lessons.');
}
const { module: leg } = first;

for (const setting of settings) {
  test(`an employee learns, looks back, writes, is asked and answers, ${setting.name}`, async ({
    page,
    site,
    context,
  }) => {
    // Whoever finished a mile some days ago has cards to review.
    const at = new Date(Date.now() - 5 * 86_400_000).toISOString();
    const before = happened(finished(third.lesson));
    await layFacts(
      context,
      before.map((fact) => ({
        ...fact,
        at: `${at}-0000` as typeof fact.at,
        on: at.slice(0, 10) as Day,
      })),
    );
    const { button, link } = named(page);
    const { arrivesAt, keys, looks, opens, presses, types } = await keyboardOnly(page, setting);
    const leadsTo = waysOf(page, presses);

    await opens(site.url);
    await presses(link(new RegExp(`^Mile 1.*${first.lesson.title}`)).first());
    await arrivesAt(first.lesson.title);
    // What comes after the opening comes a moment later.
    await expect(page.locator('#lesson-end')).toBeAttached();
    await answerByKeyboard(page, looks);
    await expect(page.getByText('Mile 1 travelled')).toBeVisible();
    await presses(page.locator('#lesson-end').getByRole('link', { name: /Mile 2/ }));
    await arrivesAt(second.lesson.title);
    await presses(link('Back to the map').first());
    await arrivesAt(/./);

    await leadsTo('Progress');
    await arrivesAt('Progress');
    await leadsTo('Review');
    await arrivesAt('Review');
    await presses(button(/^Show the answer/));
    await presses(button(/^Well/));
    await presses(button('Take back the last grade'));
    await expect(page.getByText('Taken back. The card is here again.')).toBeAttached();
    await presses(button('Stop for now'));
    await presses(button('Go on'));

    await leadsTo('Journal');
    await arrivesAt('My journal');
    const entry = page.getByRole('article').first();
    await presses(entry.getByRole('button', { name: 'Change' }));
    await types(entry.getByRole('textbox').first(), ' And the baker.');
    await presses(entry.getByRole('button', { name: 'Done' }));
    await expect(entry.getByText('And the baker.')).toBeVisible();
    await presses(entry.getByRole('button', { name: 'Delete' }));
    await presses(button('Undo'));
    await expect(page.getByText('And the baker.')).toBeVisible();
    await leadsTo('Map');
    await arrivesAt(/./);

    // Dana’s link comes by mail.
    const asked = `do=${leg.id}&by=2099-01-01&from=Dana&id=q0D3mXyV2bW9sT-4hJ_kLQ`;
    await opens(`${site.url}assigned#${asked}`);
    await presses(button('Later'));
    await arrivesAt(leg.title);
    await presses(link('Make the receipt'));
    await arrivesAt('Your receipt, for Dana');
    await presses(button('Copy link'));
    await expect(page.getByLabel('Your name')).toBeFocused();
    await types(page.getByLabel('Your name'), 'Rosa');
    await presses(button('Copy link'));
    await expect(page.getByText('Copied. Paste it into a message.')).toBeVisible();
    const download = page.waitForEvent('download');
    await presses(button('Save as a file'));
    expect((await download).suggestedFilename()).toMatch(/^receipt-rosa-/);
    await presses(button('Big QR'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys('Escape');
    await expect(button('Big QR')).toBeFocused();
  });

  test(`a manager asks, takes a receipt in and puts things down, ${setting.name}`, async ({
    page,
    site,
  }) => {
    const told = { lesson: first.lesson.id, on: '2026-06-01' as Day, checks: 0, missed: [] };
    const content = rosasReceipt({ lessons: [{ ...told, revision: first.lesson.revision }] });
    const { carried } = await issueReceipt(content, someDevice(), null);
    const { button, field, link } = named(page);
    const { arrivesAt, keys, opens, pastes, presses, ticks, types } = await keyboardOnly(
      page,
      setting,
    );
    const leadsTo = waysOf(page, presses);

    await opens(site.url);
    await leadsTo('Assign lessons');
    await arrivesAt(/^Ask your team/);
    await ticks(page.getByRole('checkbox', { name: new RegExp(`^${leg.title}`) }));
    await ticks(page.getByRole('radio', { name: 'Another day' }));
    await types(page.getByLabel('The day', { exact: true }), '12312099');
    await expect(page.getByText(/31 December 2099/).first()).toBeVisible();
    await types(field('Why'), 'For the winter rush.');
    await types(field('Your name'), 'Dana');
    await presses(page.getByText('A title, and where receipts go'));
    await types(field('Title'), 'Before the rush');
    if (await link('To the link').isVisible()) await presses(link('To the link'));
    await presses(button('Copy link'));
    await expect(page.getByText('The link is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`do=${leg.id}`);
    await presses(link('Print a briefing'));
    await arrivesAt('Before the rush');
    await presses(link('Back to the assignment'));
    await arrivesAt(/^Ask your team/);
    await presses(button('Change and send again'));
    await expect(field('Why')).toHaveValue('For the winter rush.');
    await presses(button('Begin a new one'));
    await presses(button('Take off the list'));
    await presses(button('Put it back'));

    await leadsTo('Team board');
    await arrivesAt('Team board');
    await presses(link('Add receipts'));
    await arrivesAt('Add receipts');
    const paste = field('Or paste links here, one per line');
    const receipt = `${site.url}receipt#r=${carried}`;
    await pastes(paste, receipt);
    await presses(button('Add what is pasted'));
    await expect(page.getByText('One receipt added.')).toBeVisible();
    await presses(button('Undo'));
    await expect(page.getByText('Taken off again.')).toBeVisible();
    await pastes(paste, receipt);
    await presses(button('Add what is pasted'));
    await expect(page.getByText('One receipt added.')).toBeVisible();
    await presses(link('Back to the board'));
    await arrivesAt('Team board');

    await presses(button('Rosa Delgado'));
    const sheet = page.getByRole('dialog', { name: 'Rosa Delgado' });
    for (const [letter, note] of [
      ['Leg 2', 'She told me.'],
      ['Leg 3', 'Mr Hale told me.'],
    ] as const) {
      await types(sheet.getByLabel('Leg'), letter);
      await types(sheet.getByLabel('Note'), note);
      await presses(sheet.getByRole('button', { name: 'Add it' }));
      await expect(sheet.getByText(note)).toBeVisible();
    }
    await presses(sheet.getByRole('button', { name: 'Take it off' }).first());
    await presses(sheet.getByRole('button', { name: 'Take it off' }));
    await expect(sheet.getByRole('button', { name: 'Take it off' })).toHaveCount(0);
    await keys('Escape');
    await expect(button('Rosa Delgado')).toBeFocused();
    const download = page.waitForEvent('download');
    await presses(button('CSV'));
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await presses(button('Rosa Delgado'));
    await presses(button('Take Rosa Delgado off the board'));
    await expect(page.getByText('Rosa Delgado is off the board.')).toBeVisible();
  });

  test(`a group plans, moves a meeting and leads two, ${setting.name}`, async ({ page, site }) => {
    const { button, field, link } = named(page);
    const { arrivesAt, opens, presses, ticks, types } = await keyboardOnly(page, setting);
    const leadsTo = waysOf(page, presses);

    await opens(site.url);
    await leadsTo('Study group');
    await arrivesAt('Study group');
    await presses(button('Make a plan'));
    await types(field('What is the group called?'), 'Fridays');
    await types(page.getByLabel('First meeting'), '10102030');
    await types(page.getByLabel('Weekday'), 'Fri');
    await types(page.getByLabel('Time', { exact: true }), '0815A');
    await ticks(page.getByRole('radio', { name: 'Every two weeks' }));
    await presses(button('Add days'));
    await presses(button('Take these days out: 1'));
    await types(field('Who leads?'), 'Priya');
    await types(field('Who is in the group?'), 'Rosa\nAhmed');
    await presses(button('Make the plan'));
    await arrivesAt('Fridays');
    await expect(page.getByText(/11 October 2030/).first()).toBeVisible();

    await presses(button('Share the plan'));
    await presses(button('Copy the link'));
    await expect(page.getByText('The link is copied.')).toBeVisible();
    await presses(button('Ask for receipts'));
    await expect(page.getByText(/^This plan asks for receipts/)).toBeVisible();
    const move = button(/^Move it: Surprise/);
    const form = page.getByRole('form', { name: /^Move “Surprise/ });
    await presses(move);
    await presses(form.getByRole('button', { name: 'Leave it' }));
    await expect(move).toBeFocused();
    await presses(move);
    await types(form.getByLabel('To which day?'), '10282030');
    await ticks(form.getByRole('radio', { name: 'This one and all that follow' }));
    await presses(form.getByRole('button', { name: 'Move', exact: true }));
    await expect(page.getByText(/is on Monday 28 October/)).toBeVisible();
    await presses(button('Undo'));
    await expect(page.getByText('Everything is as it was.')).toBeVisible();

    await presses(link('Lead the meeting'));
    await arrivesAt(/^Meeting 1/);
    await presses(button('Show what we do'));
    await ticks(page.getByRole('checkbox', { name: 'Rosa' }));
    await types(field('Add a name'), 'Mr Hale\n');
    await presses(button('Everyone'));
    await expect(page.getByText('3 people are here')).toBeVisible();
    await presses(button('Start the clock'));
    const onward = button(/^(Next prompt|Go on)$/);
    const finish = button('Finish the meeting');
    while (!(await finish.isVisible())) await presses(onward);
    await presses(button('Show what we do'));
    await types(page.getByLabel('Who').first(), 'Rosa');
    await types(field('When … I will …').first(), 'Ask Mr Hale what the seat is for.');
    await presses(button(/^Take this out: Ask/));
    await presses(button('Undo'));
    await presses(finish);
    await presses(link('Back to the plan'));
    await arrivesAt('Fridays');

    // The last meeting, in which a team finds its own stories.
    await presses(link(/^Open the meeting: Our own stories/));
    await arrivesAt(/^Meeting 6/);
    await presses(button('Show my notes'));
    await presses(button(/^What became of it/));
    await ticks(page.getByRole('radio', { name: 'Kept', exact: true }));
    await presses(button(/^The past twelve months/));
    await types(page.getByLabel('Who').first(), 'Rosa');
    await types(field('What happened').first(), 'A dentist lost her week.');
    await presses(button('Go on'));
    const questions = page.getByRole('form').getByRole('group');
    for (const [place, mark] of [5, 4, 3, 5, 1].entries()) {
      await ticks(questions.nth(place).getByRole('radio', { name: String(mark) }));
    }
    await presses(button('Count these answers'));
    await presses(button('Take the last answers back'));
    await presses(button('Show the wall screen'));
    await presses(button('Show what we do'));
    while (!(await finish.isVisible())) await presses(onward);
    await presses(finish);
    await presses(link('Back to the plan'));
    await arrivesAt('Fridays');
    await presses(link('Print workbook and guide'));
    await arrivesAt('Print workbook and guide');
    await ticks(page.getByRole('checkbox', { name: /^Guide/ }));
    await ticks(page.getByRole('radio', { name: 'Letter' }));
    await presses(link('Back to the plan'));
    await arrivesAt('Fridays');
  });
}

/** What is asked for most, by the names that people see. */
function named(page: Page) {
  const of = (role: 'button' | 'link' | 'textbox') => (name: string | RegExp) =>
    page.getByRole(role, { name, exact: typeof name === 'string' });
  return { button: of('button'), link: of('link'), field: of('textbox') };
}

/** Follows one of the site's ways; what the bar has no room for stands behind “More”. */
function waysOf(page: Page, presses: (target: ReturnType<Page['locator']>) => Promise<void>) {
  const bar = page.getByRole('navigation', { name: 'Site' });
  return async (name: string) => {
    const way = bar.getByRole('link', { name, exact: true });
    if (!(await way.isVisible())) await presses(bar.getByRole('button', { name: 'More' }));
    await presses(way);
  };
}
