// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { offlineStore } from '../../src/offline/offline-state.ts';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const { bell } = samples;
const frozen = readFileSync('test/records/backup-1.jsonl', 'utf8');
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  delete document.documentElement.dataset['theme'];
});

const section = async (name: string) => within(await screen.findByRole('region', { name }));

/** The whole page, on which something was finished so many days ago. */
async function openMap({ daysAgo }: { readonly daysAgo: number }) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(iphone);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now - daysAgo * 86_400_000);
  const page = renderSite('/', { before: [finished(bell)] });
  vi.spyOn(Date, 'now').mockReturnValue(now);
  return page;
}

test('what is kept is told in words, with the day it began', async () => {
  await renderSite('/device', { before: [finished(bell)] });
  const work = await section('Your work');
  expect(work.getByText('1 finished mile')).toBeVisible();
  expect(work.getByText(/^Since \w+day \d+/)).toBeVisible();
  expect(work.getByText(/^Kept twice/)).toBeVisible();
  expect(document.title).toBe('This device — Extra Mile');
});

test('a copy that is dropped is told before it is taken in', async () => {
  const { user, facts } = await renderSite('/device');
  const restore = await section('Take a copy in');
  const file = new File([`${frozen.replace('the-story', 'the-st0ry')}\n`], 'copy.jsonl');
  await user.upload(restore.getByLabelText('Choose a copy'), file);
  await restore.findByText(/entries that you do not have here yet/);
  expect(restore.getByText(/^1 line in it is damaged or missing. It is left out/)).toBeVisible();
  expect(restore.getByText(/^Kept on another device, Thursday 26 November/)).toBeVisible();
  expect(facts()).toEqual([]);
  await user.click(restore.getByRole('button', { name: 'Take it in' }));
  expect(await restore.findByText(/^Taken in: \d+ entries/)).toBeVisible();
  expect(facts().length).toBeGreaterThan(10);
  const work = await section('Your work');
  expect(work.getByText(/^One entry is from a newer version/)).toBeVisible();
  expect(work.getByText(/^3 lines could not be read/)).toBeVisible();
});

test('a copy can be left', async () => {
  const { user, facts } = await renderSite('/device');
  const restore = await section('Take a copy in');
  await user.upload(restore.getByLabelText('Choose a copy'), new File([frozen], 'copy.jsonl'));
  await user.click(await restore.findByRole('button', { name: 'Leave it' }));
  expect(restore.getByRole('status')).toHaveTextContent('Nothing was taken in.');
  expect(facts()).toEqual([]);
});

test('an empty file is told in a sentence', async () => {
  const { user } = await renderSite('/device');
  const restore = await section('Take a copy in');
  await user.upload(restore.getByLabelText('Choose a copy'), new File([], 'copy.jsonl'));
  expect(await restore.findByText(/^This file is empty/)).toBeVisible();
});

test('the lessons on the device are counted, and where nothing is kept a test says so', async () => {
  offlineStore.setState({ lessons: { status: 'fetching', stored: 3, total: 4 } });
  const { user } = await renderSite('/device');
  const offline = await section('Without a signal');
  expect(offline.getByText(/^3 of 4 lessons are on this device/)).toBeVisible();
  await user.click(offline.getByRole('button', { name: 'Test it' }));
  expect(await offline.findByText(/^Nothing is kept here yet/)).toBeVisible();
  offlineStore.setState({ lessons: { status: 'starting' } });
});

test('the light is chosen, seen at once and kept', async () => {
  const { user } = await renderSite('/device');
  await user.click(await screen.findByRole('radio', { name: 'Night' }));
  expect(document.documentElement.dataset['theme']).toBe('night');
  expect(localStorage.getItem('extra-mile:/:theme')).toBe('night');
});

test('an iPhone is told how, and that the app begins empty', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(iphone);
  await renderSite('/device');
  const install = await section('As an app');
  expect(install.getByText(/“Add to Home Screen”/)).toBeVisible();
  expect(install.getByText(/^The app begins with an empty road/)).toBeVisible();
});

test('a link of the course is opened, another one is not', async () => {
  const { user } = await renderSite('/device');
  const field = await screen.findByLabelText('The link you were sent');
  await user.type(field, 'https://evil.example/glossary{Enter}');
  expect(await screen.findByText(/^This link does not lead into this course/)).toBeVisible();
  await user.clear(field);
  await user.type(field, `${location.origin}/glossary{Enter}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
});

test('in Safari the map reminds of a copy after a fortnight, until "later"', async () => {
  const { user } = await openMap({ daysAgo: 15 });
  expect(await screen.findByRole('link', { name: 'Keep a copy' })).toHaveAttribute(
    'href',
    '/device#copy',
  );
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByRole('link', { name: 'Keep a copy' })).toBeNull();
});

test('a record that was cleared is told on the map and on the page, which offer the way back', async () => {
  localStorage.setItem('extra-mile:/:device', JSON.stringify({ device: 'aaaaaaaaaaaa', facts: 9 }));
  const { user } = await renderSite('/');
  const [way] = await screen.findAllByRole('link', { name: 'Take a copy in' });
  expect(way).toHaveAttribute('href', '/device#restore');
  await user.click(way as HTMLElement);
  const work = await section('Your work');
  expect(work.getByText(/the browser has cleared it/)).toBeVisible();
  await user.click(work.getByRole('button', { name: 'Go on without' }));
  expect(work.queryByText(/the browser has cleared it/)).toBeNull();
});
