// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finished, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const { bell, umbrella, parcel } = samples;

test('a leg says what it is about, what one can do at its end, and how long it is', async () => {
  await renderSite('/learn/pos');
  expect(
    screen.getByRole('heading', { level: 1, name: 'Positively Outrageous Service' }),
  ).toBeVisible();
  expect(screen.getByText('Leg 1 · 0 of 3 miles · 12 min')).toBeVisible();
  expect(screen.getByText('tell service from a gimmick')).toBeVisible();
  await waitFor(() => expect(document.title).toBe('Positively Outrageous Service — Extra Mile'));
});

test('its button starts the first mile, goes on with a begun one, and leaves out finished ones', async () => {
  await renderSite('/learn/pos', { before: [finished(bell)] });
  expect(screen.getByRole('link', { name: 'Start mile 2' })).toHaveAttribute(
    'href',
    '/learn/pos/umbrella',
  );
});

test('a begun mile is gone on with', async () => {
  await renderSite('/learn/pos', { before: [reached(bell, 0.3)] });
  expect(screen.getByRole('link', { name: 'Go on with mile 1' })).toBeVisible();
});

test('a leg that was walked says so and keeps its miles open', async () => {
  await renderSite('/learn/pos', {
    before: [bell, umbrella, parcel].map((lesson) => finished(lesson)),
  });
  expect(screen.getByText('Three miles. You walked every one.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^(Start|Go on with) mile/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Mile 2:\s*The umbrella, done/ })).toBeVisible();
});

test('a leg that does not exist is told kindly, with a way back', async () => {
  await renderSite('/learn/nowhere');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This road isn’t on the map.',
  );
  expect(screen.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '/');
});
