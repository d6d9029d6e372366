// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, test, vi } from 'vitest';
import { atHand, forgetFailures, readable, remember } from '../../src/ui/readable.ts';

function Word({ promise }: { readonly promise: Promise<string> }) {
  return <p>{use(promise)}</p>;
}

function show(promise: Promise<string>) {
  render(
    <Suspense fallback="waiting">
      <Word promise={promise} />
    </Suspense>,
  );
}

test('what is at hand is shown without a wait', () => {
  show(atHand('here'));
  expect(screen.getByText('here')).toBeVisible();
});

test('what was promised and has come is shown without a wait', async () => {
  const promise = readable(Promise.resolve('fetched ahead'));
  await promise;
  show(promise);
  expect(screen.getByText('fetched ahead')).toBeVisible();
});

test('a failure is remembered for a second, so that it can be shown, or until somebody asks again', async () => {
  vi.useFakeTimers();
  const known = new Map<string, Promise<string>>();
  const load = vi.fn<() => Promise<string>>(() => Promise.reject(new Error('no signal')));
  const ask = () => remember(known, 'page', load);
  await expect(ask()).rejects.toThrow('no signal');
  await expect(ask()).rejects.toThrow('no signal');
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  await expect(ask()).rejects.toThrow('no signal');
  expect(load).toHaveBeenCalledTimes(2);
  forgetFailures();
  load.mockResolvedValue('here');
  expect(await ask()).toBe('here');
  vi.advanceTimersByTime(1000);
  expect(await ask()).toBe('here');
  expect(load).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
