// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, test } from 'vitest';
import { atHand, readable } from '../../src/ui/readable.ts';

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
