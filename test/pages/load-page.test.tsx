// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/pages/error-boundary.tsx';
import { loadPage } from '../../src/pages/load-page.tsx';

test('a page whose file cannot be had is asked for once, and again when the reader says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<() => string>>(() => Promise.reject(new Error('no signal')));
  const Page = loadPage(load);
  render(
    <ErrorBoundary
      fallback={({ onRetry }) => (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    >
      <Suspense fallback="waiting">
        <Page />
      </Suspense>
    </ErrorBoundary>,
  );
  const again = await screen.findByRole('button');
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(again);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  load.mockResolvedValue(() => 'the page');
  await userEvent.click(await screen.findByRole('button'));
  expect(await screen.findByText('the page')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});
