// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderSite } from './render-site.tsx';
import { withGlossary } from './sample-glossary.ts';

test('every term stands under its letter, with its other names, its meaning and its lesson', async () => {
  await renderSite('/glossary', { source: withGlossary });
  expect(screen.getByText(/^Two terms of this course/)).toBeVisible();
  const flip = screen.getByRole('article', { name: 'The flip' });
  expect(flip).toHaveAttribute('id', 'the-flip');
  expect(flip).toHaveTextContent('Also: turnaround');
  expect(flip).toHaveTextContent('Turning from what to how.');
  expect(
    within(flip).getByRole('link', { name: /Explained in mile 1:\s*The bell/ }),
  ).toHaveAttribute('href', '/learn/pos/bell');
  expect(within(screen.getByRole('region', { name: 'F' })).getByRole('article')).toBe(flip);
  await waitFor(() => expect(document.title).toBe('Glossary — Extra Mile'));
});

test('letters jump to what stands under them', async () => {
  await renderSite('/glossary', { source: withGlossary });
  const jumps = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link');
  for (const jump of jumps) {
    const group = document.getElementById(jump.getAttribute('href')?.slice(1) ?? '');
    expect(group).toHaveAccessibleName(jump.textContent ?? '');
  }
  expect(jumps.map((jump) => jump.textContent)).toEqual(['D', 'F']);
});

test('a term that the address names is where the page begins', async () => {
  const { user } = await renderSite('/learn/pos/bell', { source: withGlossary });
  history.replaceState(null, '', '#the-flip');
  // jsdom has no popovers, so a term is the link that it is in the HTML.
  await user.click(screen.getByRole('link', { name: 'the flip' }));
  await waitFor(() => expect(screen.getByRole('article', { name: 'The flip' })).toHaveFocus());
  history.replaceState(null, '', '/');
});

test('a course without a glossary says so', async () => {
  await renderSite('/glossary');
  expect(screen.getByText(/This course has no glossary/)).toBeVisible();
});
