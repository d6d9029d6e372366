// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderSite } from './render-site.tsx';

/* jsdom knows popovers only as hidden: how one opens is seen in test/browser. */
test('the navigation says where one is, in the bar and behind “More”', async () => {
  const { user } = await renderSite('/');
  const nav = () => within(screen.getByRole('navigation', { name: 'Site' }));
  expect(nav().getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page');
  await user.click(nav().getByRole('link', { name: 'Glossary', hidden: true }));
  await screen.findByRole('heading', { level: 1, name: 'Glossary' });
  expect(nav().getByRole('link', { name: 'Map' })).not.toHaveAttribute('aria-current');
  expect(nav().getByRole('link', { name: 'Glossary', hidden: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a leg is no page of the navigation', async () => {
  await renderSite('/learn/pos');
  const nav = within(screen.getByRole('navigation', { name: 'Site' }));
  for (const link of nav.getAllByRole('link')) expect(link).not.toHaveAttribute('aria-current');
});
