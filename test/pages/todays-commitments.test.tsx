// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { loadView } from '../../src/activities/load-view.tsx';
import type { Commitment } from '../../src/activities/plan/plan.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import { Site } from '../../src/pages/site.tsx';
import { atHand } from '../../src/ui/readable.ts';
import { day, promises, thanked } from '../activities/writing-samples.ts';
import { answered, finished, reached } from '../support/happened.ts';
import { samplePages, samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, umbrella } = samples;
const plan = (...commitments: readonly Commitment[]): Answer => ({ kind: 'plan', commitments });
const promised = (by: string, will: string): Commitment => ({ ...thanked, by: day(by), will });

/** Friday 12 June 2026. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 12, 9) });
});

afterEach(() => {
  vi.useRealTimers();
});

const today = () => screen.findByRole('region', { name: 'Today' });

test('the map shows what was promised for today and earlier, below the way on', async () => {
  await renderSite('/', {
    before: [
      answered(bell, promises, {
        answer: plan(promised('2026-06-12', 'walk along'), promised('2026-06-05', 'ask Dana')),
      }),
      reached(umbrella, 0.5),
    ],
  });
  const lines = within(await today()).getAllByRole('link');
  expect(lines.map((line) => line.textContent)).toEqual([
    'ask Dana, Was for Friday 5 June. How did it go?',
    'walk along, Promised for today, Friday 12 June',
  ]);
  expect(lines[0]).toHaveAttribute('href', '/learn/pos/bell#pos-promises');
  const resume = screen.getByRole('link', { name: /Continue/ });
  expect(resume.compareDocumentPosition(lines[0] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('nothing stands there when nothing is due', async () => {
  await renderSite('/', {
    before: [
      answered(bell, promises, {
        answer: plan(promised('2026-06-13', 'smile'), {
          ...promised('2026-06-05', 'ask Dana'),
          outcome: 'kept',
        }),
      }),
    ],
  });
  await vi.dynamicImportSettled();
  expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
});

test('three lines stand there at most, and the rest is counted', async () => {
  const many = ['01', '02', '03', '04', '05'].map((n) => promised(`2026-06-${n}`, `do ${n}`));
  await renderSite('/', { before: [answered(bell, promises, { answer: plan(...many) })] });
  const list = within(await today());
  expect(list.getAllByRole('link').filter((link) => link.closest('details') === null)).toHaveLength(
    3,
  );
  expect(list.getByText('And two more')).toBeVisible();
});

test('a promise that was kept a month ago is looked back at from the map, and once', async () => {
  const kept = { ...promised('2026-05-13', 'ask Dana'), outcome: 'kept' } as const;
  const { user, facts } = await renderSite('/', {
    before: [answered(bell, promises, { answer: plan(kept) })],
  });
  const line = await within(await today()).findByRole('link', { name: /Do you still do it/ });
  await user.click(line);
  await user.click(await screen.findByRole('radio', { name: 'Now and then' }));
  expect(facts().at(-1)).toMatchObject({ drawer: 'commitments', paper: { stands: 'partly' } });
  await user.click(screen.getByRole('link', { name: 'Map' }));
  await screen.findByRole('region', { name: 'Course map' });
  await vi.dynamicImportSettled();
  expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
});

test('cards, promises and looks back share three lines, today’s cards first', async () => {
  const long = { ...promised('2026-05-01', 'ask Dana'), outcome: 'kept' } as const;
  await renderSite('/', {
    before: [
      finished(bell),
      answered(bell, promises, { answer: plan(promised('2026-06-12', 'walk along'), long) }),
      answered(
        bell,
        { ...promises, id: 'pos-more' as never },
        {
          answer: plan(promised('2026-06-11', 'smile'), promised('2026-06-10', 'wait')),
        },
      ),
    ],
  });
  // What happens in a test happens in November.
  vi.setSystemTime(new Date(2026, 10, 20, 9));
  act(() => void window.dispatchEvent(new Event('focus')));
  const list = within(await today());
  await list.findByRole('link', { name: /^Review/ });
  const seen = () => list.getAllByRole('link').map((link) => link.textContent?.split(',')[0]);
  expect(seen()).toEqual(['Review', 'wait', 'ask Dana', 'smile', 'walk along']);
  expect(list.getByText('And two more').closest('details')).not.toHaveAttribute('open');
});

test('a line leads to its plan, and telling how it went takes it off the map', async () => {
  const page = samplePages.get(bell.id);
  if (page === undefined) throw new Error('The sample course has no bell.');
  const blocks = [{ kind: 'activity', activity: promises }] as const;
  const withPlan = { ...bell, parts: [...bell.parts, { id: 'plan', title: 'Plan', blocks }] };
  const source: CourseSource = {
    ...courseAtHand,
    lesson: (id) =>
      id === bell.id ? atHand({ ...page, lesson: withPlan }) : courseAtHand.lesson(id),
  };
  await loadView('plan');
  const { user, facts } = await renderSite('/', {
    source,
    before: [answered(bell, promises, { answer: plan(promised('2026-06-05', 'ask Dana')) })],
  });
  await user.click(within(await today()).getByRole('link'));
  await screen.findByRole('heading', { level: 1, name: 'The bell' });
  await user.click(screen.getByText('Kept'));
  expect(facts().at(-1)).toMatchObject({
    kind: 'answered',
    lesson: bell.id,
    activity: promises.id,
    answer: { kind: 'plan', commitments: [{ outcome: 'kept' }, {}] },
  });
  await user.click(screen.getByRole('link', { name: /The map/ }));
  await screen.findByRole('region', { name: 'Course map' });
  expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
});

test('the prerendered map promises nobody anything', async () => {
  const { prelude } = await prerender(
    <StaticRouter location="/">
      <Site base="/" source={courseAtHand} record={null} />
    </StaticRouter>,
  );
  const html = await new Response(prelude).text();
  expect(html).toContain('Course map');
  expect(html).not.toContain('id="today"');
});
