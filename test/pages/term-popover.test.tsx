// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atHand } from '../../src/ui/readable.ts';
import { renderSite } from './render-site.tsx';
import { withGlossary } from './sample-glossary.ts';

/* What jsdom lacks of popovers; the browser's own are tried in test/browser/glossary.spec.ts. */
beforeEach(() => {
  HTMLElement.prototype.showPopover = function showPopover() {
    this.style.display = 'block';
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
});
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
});

async function openLesson() {
  const rendered = await renderSite('/learn/pos/bell', { source: withGlossary });
  const term = (name: string) => screen.getByRole('link', { name });
  await waitFor(() => expect(term('dazzle')).toHaveAttribute('aria-haspopup', 'dialog'));
  return { ...rendered, term };
}

test('a press on a term tells what it means and where it is explained', async () => {
  const { user, term } = await openLesson();
  await user.click(term('dazzle'));
  const told = await screen.findByRole('dialog', { name: 'Dazzle' });
  expect(told).toHaveFocus();
  expect(told).toHaveAccessibleDescription('To shine. And to go on.');
  expect(term('dazzle')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('link', { name: /Explained in mile 2\s*The umbrella/ })).toHaveAttribute(
    'href',
    '/learn/pos/umbrella',
  );
  expect(screen.getByRole('link', { name: 'See it in the glossary' })).toHaveAttribute(
    'href',
    '/glossary#dazzle',
  );
});

test('in the lesson that explains a term there is no link to it', async () => {
  const { user, term } = await openLesson();
  await user.click(term('the flip'));
  await screen.findByRole('dialog', { name: 'The flip' });
  expect(screen.getByText('This mile explains it.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Explained in mile/ })).toBeNull();
});

test('closing it gives the focus back to the term, and so does Tab past its end', async () => {
  const { user, term } = await openLesson();
  await user.click(term('dazzle'));
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(term('dazzle')).toHaveFocus();
  expect(term('dazzle')).not.toHaveAttribute('aria-expanded');

  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
  screen.getByRole('link', { name: 'See it in the glossary' }).focus();
  await user.tab();
  expect(term('the flip')).toHaveFocus();
  await user.click(term('dazzle'));
  await screen.findByRole('dialog');
  await user.tab({ shift: true });
  expect(term('dazzle')).toHaveFocus();
});

test('one is told at a time', async () => {
  const { user, term } = await openLesson();
  await user.click(term('dazzle'));
  await screen.findByRole('dialog', { name: 'Dazzle' });
  await user.click(term('the flip'));
  await screen.findByRole('dialog', { name: 'The flip' });
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  expect(term('dazzle')).not.toHaveAttribute('aria-expanded');
});

test('a term that is not in the glossary leads there as a link does', async () => {
  const { user, term } = await openLesson();
  await user.click(term('a ghost'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
});

test('where the glossary cannot be had, a term is a link', async () => {
  const { user } = await renderSite('/learn/pos/bell', {
    source: {
      ...withGlossary,
      glossary: () => (location.hash === '' ? Promise.reject(new Error('offline')) : atHand([])),
    },
  });
  const term = screen.getByRole('link', { name: 'dazzle' });
  await waitFor(() => expect(term).toHaveAttribute('aria-haspopup', 'dialog'));
  history.replaceState(null, '', '#there');
  await user.click(term);
  expect(await screen.findByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  history.replaceState(null, '', '/');
});

test('a press for another tab is left to the browser', async () => {
  const { user, term } = await openLesson();
  let taken = true;
  const look = (event: Event) => {
    taken = event.defaultPrevented;
    event.preventDefault(); // jsdom has no other tab
  };
  addEventListener('click', look, { once: true });
  await user.keyboard('{Control>}');
  await user.click(term('dazzle'));
  expect(taken).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});
