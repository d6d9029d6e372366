import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Rate } from '../../src/activities/rate/rate.ts';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import { reviewsDrawer } from '../../src/progress/review/reviews.ts';
import type { Fact, Happening, Stamp } from '../../src/record/fact.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { contrastOfMark } from '../support/contrast.ts';
import { answered, finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

/* Of eight weeks up to 22 November 2026: cards asked, those still known, and what is to be read. */
const weeks = [
  { from: '2026-09-28', asked: 0, had: 0, told: '–' },
  { from: '2026-10-05', asked: 5, had: 4, told: '80%' },
  { from: '2026-10-12', asked: 10, had: 9, told: '90%' },
  { from: '2026-10-19', asked: 1, had: 1, told: '100%' },
  { from: '2026-10-26', asked: 2, had: 0, told: '0%' },
  { from: '2026-11-02', asked: 0, had: 0, told: '–' },
  { from: '2026-11-09', asked: 4, had: 3, told: '75%' },
  { from: '2026-11-16', asked: 20, had: 19, told: '95%' },
];

/* Rated at the start and at the end of a leg; the drawing has 40 units from one mark to the next. */
const marks = [
  { before: 2, now: 4, ring: '60', disc: '140' },
  { before: 5, now: 3, ring: '180', disc: '100' },
  { before: 1, now: 1, ring: '20', disc: '20' },
] as const;

const { rate, earlier, end } = comparedRating();

function reviewed(): readonly Happening[] {
  return weeks.flatMap(({ from, asked, had }) =>
    Array.from({ length: asked }, (_, card) => ({
      kind: 'filed' as const,
      on: from,
      drawer: reviewsDrawer,
      name: `${from}-${card}`,
      paper: {
        card: `idea.pos/card-${card}`,
        grade: card < had ? 'well' : 'not-yet',
        words: '',
      },
    })),
  );
}

function rated(way: 'before' | 'now'): Happening {
  const [lesson, activity] = way === 'before' ? [earlier.lesson, earlier.rate] : [end, rate];
  const answer = {
    kind: 'rate' as const,
    rated: rate.statements
      .slice(0, marks.length)
      .map(({ id }, place) => ({ statement: id, mark: marks[place]?.[way] ?? 1 })),
  };
  return answered(lesson, activity, { answer });
}

const facts: readonly Fact[] = happened(
  rated('before'),
  ...lessons.filter(({ module }) => module.id === 'pos').map(({ lesson }) => finished(lesson)),
  rated('now'),
  ...reviewed(),
).map((fact, place) => ({
  ...fact,
  at: `2026-11-20T09:${String(place).padStart(2, '0')}:00.000Z-0000` as Stamp,
}));

async function openProgress(page: Page, url: string) {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await layFacts(page.context(), facts);
  await page.goto(`${url}progress`);
  await alive(page);
  const stays = page.getByRole('region', { name: 'What stays' });
  const ratings = page.getByRole('region', { name: 'How you see yourself' });
  await expect(stays.locator('svg')).toBeVisible();
  await expect(ratings.locator('tbody tr')).toHaveCount(marks.length);
  return { stays, ratings };
}

test('what is drawn is what the table beside it says', async ({ page, site }) => {
  const { stays, ratings } = await openProgress(page, site.url);
  await expect(stays.getByText('Of 42 cards in eight weeks you still had 86%.')).toBeVisible();
  await stays.getByText('As a table').click();
  const rows = stays.locator('tbody tr');
  await expect(rows).toHaveCount(weeks.length);
  const drawn = weeks.filter(({ asked }) => asked > 0);
  await expect(stays.locator('rect')).toHaveCount(drawn.length);
  for (const [place, { asked, told }] of weeks.entries()) {
    await expect(rows.nth(place).getByRole('cell')).toHaveText([String(asked), told]);
  }
  for (const [place, { from, asked, had, told }] of drawn.entries()) {
    const bar = stays.locator('g').nth(place);
    const at = (name: string) => attribute(bar.locator('rect'), name);
    expect(await at('height')).toBeCloseTo((120 * had) / asked);
    expect((await at('y')) + (await at('height'))).toBeCloseTo(120);
    const week = weeks.findIndex((each) => each.from === from);
    expect((await at('x')) + (await at('width')) / 2).toBeCloseTo(40 * (week + 0.5));
    await expect(bar.locator('text')).toHaveText(told);
  }
  for (const [place, { before, now, ring, disc }] of marks.entries()) {
    const row = ratings.locator('tbody tr').nth(place);
    await expect(row.getByRole('cell')).toHaveText([String(before), String(now)]);
    const circles = row.locator('circle');
    await expect(circles.nth(0)).toHaveAttribute('cx', ring);
    await expect(circles.nth(1)).toHaveAttribute('cx', disc);
  }
});

test('a screen reader is told the tables, and nothing of the drawings', async ({ page, site }) => {
  const { stays, ratings } = await openProgress(page, site.url);
  await stays.getByText('As a table').click();
  await expect(stays).toMatchAriaSnapshot(`
    - region "What stays":
      - heading "What stays" [level=2]
      - paragraph: /Of 42 cards/
      - group:
        - text: As a table
        - table:
          - rowgroup:
            - row "Week from Cards Still had":
              - columnheader
              - columnheader
              - columnheader
          - rowgroup:
            - row "Monday 28 September 0 –"
            - row "Monday 5 October 5 80%"
  `);
  await expect(ratings.getByRole('row').nth(1)).toHaveAccessibleName(/ 2 4$/);
});

for (const [name, media] of Object.entries({
  'by day': { colorScheme: 'light' },
  'by night': { colorScheme: 'dark' },
  'in dark colours of the reader’s own': { forcedColors: 'active', colorScheme: 'dark' },
  'in light colours of the reader’s own': { forcedColors: 'active', colorScheme: 'light' },
  'on paper': { media: 'print', colorScheme: 'dark' },
} as const)) {
  test(`every mark stands out from the page ${name}`, async ({ page, site }) => {
    const { stays, ratings } = await openProgress(page, site.url);
    await page.emulateMedia(media);
    await expect(stays.locator('svg')).toBeVisible();
    const row = ratings.locator('tbody tr').first();
    const contrasts = {
      bar: await contrastOfMark(stays.locator('rect').first(), 'fill'),
      aim: await contrastOfMark(stays.locator('svg > path').last(), 'stroke'),
      ground: await contrastOfMark(stays.locator('svg > path').first(), 'stroke'),
      ring: await contrastOfMark(row.locator('circle').nth(0), 'stroke'),
      disc: await contrastOfMark(row.locator('circle').nth(1), 'fill'),
      way: await contrastOfMark(row.locator('path').last(), 'stroke'),
    };
    for (const [mark, contrast] of Object.entries(contrasts)) {
      expect.soft(contrast, mark).toBeGreaterThanOrEqual(3);
    }
    // A figure may stand inside its bar: then it stands out from the bar.
    const label = await contrastOfMark(stays.locator('svg > text').first(), 'fill');
    expect(label).toBeGreaterThanOrEqual(4.5);
  });
}

async function attribute(element: Locator, name: string): Promise<number> {
  return Number(await element.getAttribute(name));
}

/** The rating at the end of a leg, and the one at its start that it is laid over. */
function comparedRating() {
  const all = lessons.flatMap(({ lesson }) =>
    activitiesOf(lesson).flatMap((each) => (each.kind === 'rate' ? [{ lesson, rate: each }] : [])),
  );
  const late = all.find((each) => each.rate.after !== null);
  const early = all.find((each) => each.rate.id === late?.rate.after);
  if (late === undefined || early === undefined) throw new Error('These tests need two ratings.');
  return { rate: late.rate satisfies Rate, earlier: early, end: late.lesson satisfies Lesson };
}
