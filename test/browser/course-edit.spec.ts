import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { activitiesOf } from '../../src/course/lesson.ts';
import { buildSite } from '../support/build-site.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';

const edited = lessons[0];
if (edited === undefined) throw new Error('The course has no lesson.');
const { address, lesson } = edited;
const first = activitiesOf(lesson).find(({ kind }) => kind === 'choice');
const newQuestion = 'What would you do first on Monday?';

let workshop: string;
let newer: string;

test.beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'extra-mile-edit-'));
  newer = join(workshop, 'dist');
  const folder = join(workshop, 'lessons');
  await cp(process.env['LESSONS_DIR'] ?? 'lessons', folder, { recursive: true });
  const name = lesson.id.split('/')[1] ?? '';
  const files = await readdir(folder, { recursive: true });
  const file = join(folder, files.find((path) => path.endsWith(`-${name}.md`)) ?? name);
  const text = await readFile(file, 'utf8');
  const asked = `\n:::reflection{#monday-first}\n${newQuestion}\n\nOne sentence is enough.\n\n- Think of the door.\n\n> I would look up.\n\n:::\n`;
  await writeFile(file, text + asked);
  await buildSite({ dist: newer, lessons: folder });
});

test.afterAll(() => rm(workshop, { recursive: true, force: true }));

test('an edited lesson stays finished, shows what is new, and can be marked as seen', async ({
  page,
  site,
}) => {
  await page.goto(site.url + address.slice(1));
  await alive(page);
  await finishLesson(page);
  const news = page.getByRole('heading', { name: 'Updated since you finished' });
  await expect(page.getByText(/^Mile 1 travelled/)).toBeVisible();
  await expect(news).toHaveCount(0);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });

  site.deploy(newer);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await page.getByRole('button', { name: 'Update now' }).click({ timeout: 60_000 });
  await expect(news).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(`[id="${first?.id}"]`).getByText('Your answer.').first()).toBeVisible();

  await page.goto(site.url);
  await alive(page);
  await page.getByRole('link', { name: /done\.\s*Updated since you finished/ }).click();
  await page.getByRole('link', { name: newQuestion }).click();
  await expect(page.getByRole('textbox').last()).toBeInViewport();
  await page.getByRole('button', { name: 'Mark as seen' }).press('Enter');
  await expect(page.getByText(/^Seen\./)).toBeFocused();

  await page.goto(site.url);
  await alive(page);
  await expect(page.getByText('Updated since you finished')).toHaveCount(0);
});
