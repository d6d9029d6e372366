// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeRow, pace } from '../../src/pages/transfer/code-row.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(links: readonly string[], { isStill = false } = {}) {
  window.matchMedia = () => ({ matches: isStill }) as MediaQueryList;
  render(<CodeRow links={links} />);
}

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const place = () => screen.getByRole('status').textContent;

test('codes go round and round, until they are paused', () => {
  show(['one', 'two', 'three']);
  expect(place()).toBe('Code 1 of 3');
  pass(pace);
  expect(place()).toBe('Code 2 of 3');
  pass(2 * pace);
  expect(place()).toBe('Code 1 of 3');
  press('Pause');
  pass(5 * pace);
  expect(place()).toBe('Code 1 of 3');
  press('Let them run');
  pass(pace);
  expect(place()).toBe('Code 2 of 3');
});

test('less than three change in a second (WCAG 2.2, 2.3.1)', () => {
  expect(1000 / pace).toBeLessThan(3);
});

test('a code that is asked for stays, and is told', () => {
  show(['one', 'two', 'three']);
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off');
  press('The code before');
  expect(place()).toBe('Code 3 of 3');
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  press('The next code');
  expect(place()).toBe('Code 1 of 3');
  pass(5 * pace);
  expect(place()).toBe('Code 1 of 3');
});

test('where motion is to be less nothing runs by itself', () => {
  show(['one', 'two'], { isStill: true });
  pass(5 * pace);
  expect(place()).toBe('Code 1 of 2');
});

test('a single code needs no row', () => {
  show(['one']);
  expect(screen.getByRole('img', { name: 'A code with what you did here' })).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
