// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finished, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const { bell, umbrella, parcel, chairs } = samples;
const mile = (name: string | RegExp) => screen.getByRole('link', { name });

test('a newcomer sees how long the road is and where it starts', async () => {
  await renderSite('/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Four short miles.');
  expect(screen.getByText('of 4 miles travelled')).toBeVisible();
  expect(mile(/^Mile 1\s*Start/)).toHaveAttribute('href', '/learn/pos/bell');
  await waitFor(() => expect(document.title).toBe('Course map — Extra Mile'));
});

test('every leg and every mile is a link, in the order of the road', async () => {
  await renderSite('/');
  const map = screen.getByRole('region', { name: 'Course map' });
  const links = within(map).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/learn/pos',
    '/learn/pos/bell',
    '/learn/pos/umbrella',
    '/learn/pos/parcel',
    '/learn/dazzle',
    '/learn/dazzle/chairs',
  ]);
});

test('a learner who comes back is greeted and led to the mile they are on', async () => {
  await renderSite('/', { before: [finished(bell), reached(umbrella, 0.5)] });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Good to see you.');
  const resume = mile(/Continue/);
  expect(resume).toHaveAttribute('href', '/learn/pos/umbrella');
  expect(resume).toHaveTextContent('2 of 4 minutes left');
});

test('the map says in words which miles are done, begun and ahead', async () => {
  await renderSite('/', {
    before: [finished(bell), reached(parcel, 0.5), reached(umbrella, 0.5)],
  });
  expect(mile(/Mile 1:\s*The bell/)).toHaveAccessibleName(/, done$/);
  expect(mile(/Mile 2:\s*The umbrella/)).toHaveAccessibleName(/You are here · 2 min left$/);
  expect(mile(/Mile 2:\s*The umbrella/)).toHaveAttribute('aria-current', 'step');
  expect(mile(/Mile 3:\s*The parcel/)).toHaveAccessibleName(/, begun, 2 minutes left$/);
  expect(mile(/Mile 4:\s*The chairs/)).toHaveAccessibleName(/, 4 minutes$/);
});

test('a leg folds and unfolds, and says which', async () => {
  const { user } = await renderSite('/');
  const fold = screen.getByRole('button', { name: 'Miles of leg 2' });
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  await user.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'true');
});

test('at the end of the road nothing is asked any more, and every mile stays open', async () => {
  await renderSite('/', {
    before: [bell, umbrella, parcel, chairs].map((lesson) => finished(lesson)),
  });
  expect(screen.getByRole('heading', { name: 'You have travelled all four miles.' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Continue|Start/ })).toBeNull();
  expect(mile(/Mile 4:\s*The chairs/)).toHaveAttribute('href', '/learn/dazzle/chairs');
});
