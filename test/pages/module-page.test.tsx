// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Revision } from '../../src/course/lesson.ts';
import { finished, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const { bell, umbrella } = samples;
const mile = (name: RegExp) => screen.getByRole('link', { name });

test('a leg says what it is about, what one can do at its end, and how long it is', async () => {
  await renderSite('/learn/pos');
  expect(
    screen.getByRole('heading', { level: 1, name: 'Positively Outrageous Service' }),
  ).toBeVisible();
  expect(screen.getByText('Leg 1 · 3 miles · 12 min')).toBeVisible();
  const outcomes = screen.getByRole('region', { name: 'At the end you can' });
  expect(within(outcomes).getByText('tell service from a gimmick')).toBeVisible();
  expect(mile(/Mile 2:\s*The umbrella\s*,\s*4 min$/)).toHaveAttribute(
    'href',
    '/learn/pos/umbrella',
  );
  await waitFor(() => expect(document.title).toBe('Positively Outrageous Service — Extra Mile'));
});

test('a leg that is begun says how much of it is left', async () => {
  await renderSite('/learn/pos', { before: [finished(bell), reached(umbrella, 0.5)] });
  expect(screen.getByText('Leg 1 · 1 of 3 miles · 6 of 12 min left')).toBeVisible();
  expect(mile(/Mile 1:\s*The bell\s*,\s*Done$/)).toBeVisible();
  expect(mile(/Mile 2:\s*The umbrella\s*,\s*You are here · 2 min left$/)).toBeVisible();
});

test('its button starts the first mile, goes on with a begun one, and leaves out finished ones', async () => {
  await renderSite('/learn/pos', { before: [finished(bell)] });
  expect(screen.getByRole('link', { name: 'Start mile 2' })).toHaveAttribute(
    'href',
    '/learn/pos/umbrella',
  );
  expect(screen.getByText('The umbrella, 4 min')).toBeVisible();
});

test('a begun mile is gone on with', async () => {
  await renderSite('/learn/pos', { before: [reached(umbrella, 0.5)] });
  expect(screen.getByRole('link', { name: 'Go on with mile 2' })).toBeVisible();
  expect(screen.getByText('The umbrella, 2 min left')).toBeVisible();
});

test('a leg where the learner is not does not say that they are here', async () => {
  await renderSite('/learn/dazzle', { before: [reached(bell, 0.5)] });
  expect(mile(/Mile 4:\s*The chairs\s*,\s*4 min$/)).not.toHaveAttribute('aria-current');
  expect(screen.getByRole('link', { name: 'Start mile 4' })).toBeVisible();
});

test('a mile whose practice has changed since it was finished says so and stays done', async () => {
  await renderSite('/learn/pos', { before: [finished(bell, 'ffffffff' as Revision)] });
  expect(screen.getByText('Leg 1 · 1 of 3 miles · 8 of 12 min left')).toBeVisible();
  expect(mile(/Mile 1:\s*The bell\s*,\s*Done · Updated since you finished$/)).toBeVisible();
});

test('a leg that does not exist is told kindly, with a way back', async () => {
  await renderSite('/learn/nowhere');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This road isn’t on the map.',
  );
  expect(screen.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '/');
});
