// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OfflineBanner } from '../../src/offline/offline-banner.tsx';
import { offlineStore } from '../../src/offline/offline-state.ts';
import type { OfflineState } from '../../src/offline/offline-state.ts';
import { OfflineStatus } from '../../src/offline/offline-status.tsx';
import { UpdateToast } from '../../src/offline/update-toast.tsx';

const ready = { status: 'ready', total: 27, bytes: 1000 } as const;

function set(state: Partial<OfflineState>) {
  act(() => offlineStore.setState(state));
}

beforeEach(() => offlineStore.setState(offlineStore.getInitialState(), true));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the HTML written at build says nothing of a device it does not know', () => {
  set({ signal: 'offline', lessons: ready, update: { status: 'waiting' } });
  expect(renderToString(<OfflineStatus />)).toBe('');
  expect(renderToString(<OfflineBanner />)).toBe('<div role="status"></div>');
  expect(renderToString(<UpdateToast unsaved={false} />)).toBe('<div role="status"></div>');
});

test('the sign follows the count', () => {
  render(<OfflineStatus />);
  expect(document.body).toHaveTextContent('');
  set({ lessons: { status: 'fetching', stored: 18, total: 27 } });
  expect(screen.getByText('18 of 27 stored')).toBeInTheDocument();
  set({ lessons: ready });
  expect(screen.getByText('Ready offline')).toBeInTheDocument();
  set({ signal: 'offline' });
  expect(screen.getByText('Offline')).toBeInTheDocument();
  expect(screen.queryByText('Ready offline')).not.toBeInTheDocument();
});

test('only a failure offers to try again', () => {
  render(<OfflineStatus />);
  set({ lessons: ready });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  set({ lessons: { status: 'failed' } });
  expect(screen.getByRole('button', { name: 'Not ready offline Try again' })).toBeInTheDocument();
});

test('the band is announced once when the signal goes, and folds away after six seconds', () => {
  vi.useFakeTimers();
  render(<OfflineBanner />);
  set({ lessons: ready });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  set({ signal: 'offline' });
  expect(screen.getByRole('status')).toHaveTextContent('You’re offline. Every lesson still works.');
  act(() => void vi.advanceTimersByTime(5999));
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('the band comes again when the signal went a second time, and leaves with the signal', () => {
  vi.useFakeTimers();
  render(<OfflineBanner />);
  set({ lessons: ready, signal: 'offline' });
  act(() => void vi.advanceTimersByTime(6000));
  set({ signal: 'online' });
  set({ signal: 'offline' });
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  set({ signal: 'online' });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('the band waits until it is known what is on the device', () => {
  render(<OfflineBanner />);
  set({ signal: 'offline' });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  set({ lessons: { status: 'fetching', stored: 18, total: 27 } });
  expect(screen.getByRole('status')).toHaveTextContent('The lessons on this device still work.');
});

test('an update is offered and can be left for later', async () => {
  render(<UpdateToast unsaved={false} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  set({ update: { status: 'waiting' } });
  expect(screen.getByRole('status')).toHaveTextContent('A fresher copy is ready');
  expect(screen.getByRole('button', { name: 'Update now' })).toBeEnabled();
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('while the update is applied the button says so and takes no second yes', () => {
  render(<UpdateToast unsaved={false} />);
  set({ update: { status: 'applying' } });
  expect(screen.getByRole('button', { name: 'Updating…' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('the offer steps aside while somebody writes', async () => {
  render(
    <>
      <textarea aria-label="Your notes" />
      <input type="radio" aria-label="An answer" />
      <UpdateToast unsaved={false} />
    </>,
  );
  await userEvent.click(screen.getByLabelText('Your notes'));
  set({ update: { status: 'waiting' } });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.click(screen.getByLabelText('An answer'));
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
});

test('nothing is offered while something could not be saved', () => {
  set({ update: { status: 'waiting' } });
  const { rerender } = render(<UpdateToast unsaved />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<UpdateToast unsaved={false} />);
  expect(screen.getByRole('status')).toHaveTextContent('A fresher copy is ready');
});
