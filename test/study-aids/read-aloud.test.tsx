// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderSite } from '../pages/render-site.tsx';
import { installFakeVoices } from '../support/fake-voices.ts';
import type { FakeVoices } from '../support/fake-voices.ts';

const device = () => (globalThis as unknown as { fakeVoices: FakeVoices }).fakeVoices;
const finish = () => act(() => device().finish());
const press = (name: string) => screen.findByRole('button', { name });
const player = () => screen.findByRole('region', { name: 'Read aloud' });

beforeEach(() => {
  installFakeVoices([{ name: 'Ava', lang: 'en-US', localService: true }]);
  // What jsdom has no answer for.
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = () => undefined;
});

async function listen() {
  const page = await renderSite('/learn/pos/bell');
  await page.user.click(await press('Read aloud'));
  await player();
  await waitFor(() => expect(device().said).toEqual(['The bell']));
  return page;
}

test('without a voice of the device’s own there is no button', async () => {
  installFakeVoices([{ name: 'Cloud', lang: 'en-US', localService: false }]);
  await renderSite('/learn/pos/bell');
  await screen.findByRole('button', { name: 'Bookmark' });
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
});

test('a lesson is read on and on, stops at a question with a word, and goes on', async () => {
  const { user } = await listen();
  expect(await player()).toHaveTextContent('Reading · 1×');
  finish();
  finish();
  expect(device().said.at(-1)).toBe('Once upon a time, The bell.');
  finish();
  expect(device().said.at(-1)).toBe('Your turn. Where are the batteries?');
  finish();
  expect(await player()).toHaveTextContent('Your turn. Go on when you’re ready.');
  await user.click(await press('Go on reading'));
  expect(device().said.at(-1)).toBe('Take a minute. Who last made your day?');
  finish();
  await user.click(await press('Go on reading'));
  expect(await player()).toHaveTextContent('That’s all of this mile.');
});

test('it is paused, sent forth and back, and made faster, and says so', async () => {
  const { user } = await listen();
  await user.click(await press('Pause'));
  expect(await player()).toHaveTextContent('Paused · 1×');
  expect(speechSynthesis.speaking).toBe(false);
  await user.click(await press('Next sentence'));
  await user.click(await press('Next sentence'));
  await user.click(await press('Sentence before'));
  await user.click(await press('Faster'));
  expect(await player()).toHaveTextContent('Paused · 1.1×');
  await user.click(await press('Go on reading'));
  await waitFor(() => expect(device().said.at(-1)).toBe('What The bell is about.'));
  expect(device().rate).toBe(1.1);
});

test('the speed is kept for the next lesson', async () => {
  const { user } = await listen();
  await user.click(await press('Faster'));
  await user.click(
    screen.getAllByRole('link', { name: /Mile 2:\s*The umbrella/ })[0] as HTMLElement,
  );
  await screen.findByRole('heading', { level: 1, name: 'The umbrella' });
  expect(speechSynthesis.speaking).toBe(false);
  await user.click(await press('Read aloud'));
  expect(await player()).toHaveTextContent('Reading · 1.1×');
});

test('it falls silent when it is closed, and when the lesson is left', async () => {
  const { user } = await listen();
  await user.click(await press('Stop reading'));
  expect(speechSynthesis.speaking).toBe(false);
  expect(screen.queryByRole('region', { name: 'Read aloud' })).toBeNull();
  await user.click(await press('Read aloud'));
  await waitFor(() => expect(speechSynthesis.speaking).toBe(true));
  await user.click(screen.getAllByRole('link', { name: 'Back to the map' })[0] as HTMLElement);
  await screen.findByRole('region', { name: 'Course map' });
  expect(speechSynthesis.speaking).toBe(false);
});

test('where words cannot be marked their block is', async () => {
  await listen();
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('data-read-aloud');
  finish();
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveAttribute('data-read-aloud');
});
