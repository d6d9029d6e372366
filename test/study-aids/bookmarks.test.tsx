// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Happening } from '../../src/record/fact.ts';
import { renderSite } from '../pages/render-site.tsx';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const { bell, umbrella } = samples;
const bookmarked: Happening = { kind: 'bookmarked', lesson: bell.id, kept: true };

test('a bookmark is put on and taken off again, and every step is said in words', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  const button = await screen.findByRole('button', { name: 'Bookmark' });
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await user.click(button);
  expect(button).toHaveAccessibleName('Bookmarked');
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('Bookmark kept. It’s on the map.')).toBeVisible();
  await user.click(button);
  expect(button).toHaveAccessibleName('Bookmark');
  expect(screen.getByText('Bookmark taken off.')).toBeVisible();
  expect(facts()).toMatchObject([
    { kind: 'bookmarked', lesson: bell.id, kept: true },
    { kind: 'bookmarked', lesson: bell.id, kept: false },
  ]);
});

test('each lesson has a bookmark of its own', async () => {
  await renderSite('/learn/pos/umbrella', { before: [bookmarked] });
  expect(await screen.findByRole('button', { name: 'Bookmark' })).toBeVisible();
});

test('the map lists the miles with a bookmark, what is left of them, and leads there', async () => {
  await renderSite('/', {
    before: [finished(bell), bookmarked, { ...bookmarked, lesson: umbrella.id }],
  });
  const list = await screen.findByRole('region', { name: 'Your bookmarks' });
  const links = within(list).getAllByRole('link');
  expect(links[0]).toHaveAccessibleName(/^Mile 1:\s*The bell\s*,\s*done$/);
  expect(links[1]).toHaveAccessibleName(/^Mile 2:\s*The umbrella\s*,\s*4 min$/);
  expect(links[1]).toHaveAttribute('href', '/learn/pos/umbrella');
});

test('study aids that break leave the lesson as it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await renderSite('/learn/pos/bell');
  const button = await screen.findByRole('button', { name: 'Bookmark' });
  window.matchMedia = () => {
    throw new Error('a hole in the bar');
  };
  await user.click(button);
  expect(button).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'The bell' })).toBeVisible();
});

test('without a bookmark the map has no list of them', async () => {
  const { user } = await renderSite('/learn/pos/bell', { before: [bookmarked] });
  await user.click(await screen.findByRole('button', { name: 'Bookmarked' }));
  await user.click(screen.getAllByRole('link', { name: 'Back to the map' })[0] as HTMLElement);
  await screen.findByRole('region', { name: 'Course map' });
  expect(screen.queryByRole('region', { name: 'Your bookmarks' })).toBeNull();
});
