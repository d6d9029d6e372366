// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { loadSetting } from '../../src/study-aids/device-settings.ts';
import { readTextSize, showTextSize } from '../../src/ui/text-size.ts';
import { renderSite } from '../pages/render-site.tsx';

afterEach(() => showTextSize(100));

/** On the narrowest phones the sizes stand in the sheet with the contents; jsdom has no popovers. */
async function openSizes() {
  const page = await renderSite('/learn/pos/bell');
  await page.user.click(screen.getByRole('button', { name: 'Contents of this leg' }));
  const sheet = screen.getByRole('dialog', { name: 'Contents of this leg' });
  return { ...page, sizes: within(await within(sheet).findByRole('group', { name: 'Text size' })) };
}

const rootSize = () => document.documentElement.style.getPropertyValue('--text-size');

test('a size is seen at once, told in words and kept on the device', async () => {
  const { user, sizes } = await openSizes();
  expect(sizes.getByRole('radio', { name: 'Usual size' })).toBeChecked();
  await user.click(sizes.getByRole('radio', { name: 'A little larger' }));
  expect(rootSize()).toBe('112.5%');
  expect(sizes.getByRole('status')).toHaveTextContent('A little larger');
  expect(localStorage.getItem('extra-mile:/:text-size')).toBe('112.5');
});

test('the usual size is that of the browser again', async () => {
  const { user, sizes } = await openSizes();
  await user.click(sizes.getByRole('radio', { name: 'Largest' }));
  await user.click(sizes.getByRole('radio', { name: 'Usual size' }));
  expect(rootSize()).toBe('');
});

test('what another tab chooses holds here too', async () => {
  const { sizes } = await openSizes();
  localStorage.setItem('extra-mile:/:text-size', '150');
  act(() => void window.dispatchEvent(new Event('storage')));
  expect(sizes.getByRole('radio', { name: 'Largest' })).toBeChecked();
  expect(rootSize()).toBe('150%');
});

test('a size that nobody knows is the usual one', () => {
  expect(['', '110', 'NaN', '1e2', ' 125'].map((text) => readTextSize(text))).toEqual(
    Array.from({ length: 5 }, () => 100),
  );
  expect(readTextSize('125')).toBe(125);
});

test('where a browser keeps nothing the size holds while the page is open', async () => {
  const { user, sizes } = await openSizes();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await user.click(sizes.getByRole('radio', { name: 'Larger' }));
  vi.restoreAllMocks();
  expect(rootSize()).toBe('125%');
  expect(loadSetting('text-size')).toBe('125');
});
