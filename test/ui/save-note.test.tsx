// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SaveNote, type Saving } from '../../src/ui/save-note.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const note = () => screen.getByRole('status');
const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test.each<[Saving, string]>([
  [{ status: 'saved', at: '14:02' }, 'Saved on this device, 14:02'],
  [{ status: 'saved', at: null }, ''],
  [{ status: 'one-copy', at: '14:02' }, 'Saved on this device, 14:02, but in one copy only.'],
  [{ status: 'unsaved' }, 'Not saved yet. Still trying, and nothing is lost.'],
])('%o is told in words', (saving, words) => {
  render(<SaveNote saving={saving} />);
  expect(note().textContent).toBe(words);
});

test('“Saving…” is said only after a second', () => {
  render(<SaveNote saving={{ status: 'saving' }} />);
  wait(999);
  expect(note()).toBeEmptyDOMElement();
  wait(1);
  expect(note()).toHaveTextContent('Saving…');
});

test('each saving has its own second', () => {
  const view = render(<SaveNote saving={{ status: 'saving' }} />);
  wait(1000);
  view.rerender(<SaveNote saving={{ status: 'saved', at: '14:02' }} />);
  view.rerender(<SaveNote saving={{ status: 'saving' }} />);
  expect(note()).toBeEmptyDOMElement();
});
