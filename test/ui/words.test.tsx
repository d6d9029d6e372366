// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { Words as Run } from '../../src/ui/prose.ts';
import { Words } from '../../src/ui/words.tsx';

afterEach(cleanup);

const show = (words: Run, linked = true) =>
  render(
    <RouterProvider
      router={createMemoryRouter(
        [{ path: '/*', element: <Words words={words} linked={linked} /> }],
        {
          basename: '/training',
          initialEntries: ['/training/learn/pos/one'],
        },
      )}
    />,
  );

test('words keep their dress, one in another', () => {
  const { container } = show([
    'One ',
    { kind: 'strong', text: ['more ', { kind: 'emphasis', text: ['than'] }] },
    { kind: 'break' },
    { kind: 'deleted', text: ['asked'] },
    { kind: 'code', text: '<b>' },
  ]);
  expect(container.innerHTML).toBe(
    'One <strong>more <em>than</em></strong><br><del>asked</del><code>&lt;b&gt;</code>',
  );
});

test('a link inside the course keeps the base path, one outside stands as it is', () => {
  show([
    { kind: 'link', to: '/learn/pos/two#keep', text: ['on'] },
    { kind: 'link', to: 'https://example.org/a', text: ['out'] },
  ]);
  expect(screen.getByRole('link', { name: 'on' })).toHaveAttribute(
    'href',
    '/training/learn/pos/two#keep',
  );
  expect(screen.getByRole('link', { name: 'out' })).toHaveAttribute(
    'href',
    'https://example.org/a',
  );
});

test('inside a control a link’s words stand without the link', () => {
  const { container } = show([{ kind: 'link', to: '/learn/pos/two', text: ['on'] }], false);
  expect(container).toHaveTextContent('on');
  expect(screen.queryByRole('link')).toBeNull();
});
