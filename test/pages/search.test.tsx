// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { NotOnDevice } from '../../src/course/course-source.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import { madeMyDay } from '../activities/samples.ts';
import { answered } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';
import { withGlossary } from './sample-glossary.ts';

const { bell, umbrella, parcel } = samples;

afterEach(() => {
  history.replaceState(null, '', '/');
});

const link = () => screen.getByRole('link', { name: 'Search' });
const field = () => screen.getByRole('searchbox', { name: /Lessons, terms and your own words/ });
const group = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement);

/** What is said a moment later in the status is the same words. */
const besideTheStatus = { selector: ':not([role="status"])' };

/** A course of which each test reads its own copy, so that no index is left from another one. */
const source = (): CourseSource => ({ ...withGlossary });

async function openSearch(address = '/', options: Parameters<typeof renderSite>[1] = {}) {
  const rendered = await renderSite(address, { source: source(), ...options });
  await waitFor(() => expect(link()).toHaveAttribute('aria-haspopup', 'dialog'));
  await rendered.user.click(link());
  await screen.findByRole('dialog', { name: 'Search' });
  return rendered;
}

test('the link in the bar opens search over the page, with the focus in its field', async () => {
  await openSearch();
  expect(field()).toHaveFocus();
  expect(screen.getByText(/What you type here is not sent anywhere/)).toBeVisible();
});

test('what is typed is found in lessons, the glossary and one’s own words, marked and linked', async () => {
  const answer = { kind: 'reflection', text: 'She rang the bell for me.' } as const;
  const { user } = await openSearch('/', { before: [answered(bell, madeMyDay, { answer })] });
  await user.type(field(), 'bell');
  const [lesson] = await waitFor(() => group('Lessons').getAllByRole('link'));
  expect(lesson).toHaveAttribute('href', '/learn/pos/bell');
  expect(group('Lessons').getByRole('link', { name: /The story/ })).toHaveAttribute(
    'href',
    '/learn/pos/bell#the-story',
  );
  const own = group('Your own words').getByRole('link');
  expect(own).toHaveAttribute('href', `/learn/pos/bell#${madeMyDay.id}`);
  expect(own).toHaveTextContent(/You wrote this on .*Who last made your day\?She rang the bell/);
  expect(own.querySelector('mark')).toHaveTextContent('bell');
  await user.clear(field());
  await user.type(field(), 'turnarond');
  expect(await waitFor(() => group('Glossary').getByRole('link'))).toHaveAttribute(
    'href',
    '/glossary#the-flip',
  );
});

test('a screen reader hears the count once typing has stopped', async () => {
  const { user } = await openSearch();
  await user.type(field(), 'umbrella');
  const search = within(screen.getByRole('search'));
  await waitFor(() => expect(search.getByRole('status')).toHaveTextContent(/^1 lesson$/));
});

test('the arrows go through what was found, / goes back to the field, Enter to the first', async () => {
  const { user } = await openSearch();
  await user.type(field(), 'once upon');
  const links = await waitFor(() => group('Lessons').getAllByRole('link'));
  expect(links.length).toBeGreaterThan(2);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(links[1]).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(field()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(links[0]).toHaveFocus();
  await user.keyboard('{End}');
  expect(links.at(-1)).toHaveFocus();
  await user.keyboard('/');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('once upon');
});

test('a result leads to its place and closes search', async () => {
  const { user } = await openSearch();
  await user.type(field(), 'umbrella');
  await user.click(await screen.findByRole('link', { name: /The story/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The umbrella' })).toBeVisible();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('on the page that is open, a result is a place of that page', async () => {
  const { user } = await openSearch('/learn/pos/umbrella');
  await user.type(field(), 'umbrella');
  expect(await screen.findByRole('link', { name: /The storyOnce/ })).toHaveAttribute(
    'href',
    '#the-story',
  );
});

test('where nothing is found there is a next step', async () => {
  const { user } = await openSearch();
  await user.type(field(), 'xylophone');
  expect(await screen.findByText('Nothing about “xylophone”.', besideTheStatus)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All terms, A to Z' })).toHaveAttribute(
    'href',
    '/glossary',
  );
});

test('lessons that are not on the device are counted, and read when the signal is back', async () => {
  let isOffline = true;
  const patchy: CourseSource = {
    ...courseAtHand,
    lesson: (id) =>
      isOffline && (id === umbrella.id || id === parcel.id)
        ? Promise.reject(new NotOnDevice(id))
        : courseAtHand.lesson(id),
  };
  const { user } = await openSearch('/', { source: patchy });
  expect(await screen.findByText(/^2 of 4 lessons searched\./)).toBeVisible();
  await user.type(field(), 'umbrella');
  expect(await screen.findByText('Nothing about “umbrella”.', besideTheStatus)).toBeVisible();
  isOffline = false;
  act(() => {
    dispatchEvent(new Event('online'));
  });
  expect(await waitFor(() => group('Lessons').getAllByRole('link'))).not.toHaveLength(0);
  expect(screen.queryByText(/lessons searched/)).toBeNull();
});

test('Ctrl K and ⌘ K open search, but not out of a field', async () => {
  const { user } = await renderSite('/learn/pos/bell', { source: source() });
  await waitFor(() => expect(link()).toHaveAttribute('aria-haspopup'));
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('searchbox')).toBeNull();
  await user.click(screen.getByRole('heading', { level: 1 }));
  await user.keyboard('{Meta>}k{/Meta}');
  await waitFor(() => expect(field()).toHaveFocus());
});

test('/ opens search from the bar that it stands in, and is not typed into it', async () => {
  const { user } = await renderSite('/', { source: source() });
  await waitFor(() => expect(link()).toHaveAttribute('aria-haspopup'));
  link().focus();
  await user.keyboard('/');
  await waitFor(() => expect(field()).toHaveFocus());
  expect(field()).toHaveValue('');
});

test('the page keeps what is asked behind the # of its address, and takes it from there', async () => {
  history.replaceState(null, '', '/search#q=umbrella');
  const { user } = await renderSite('/search', { source: source() });
  expect(screen.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  expect(field()).toHaveValue('umbrella');
  expect(screen.queryByRole('link', { name: 'Search' })).toBeNull();
  expect(await waitFor(() => group('Lessons').getAllByRole('link'))).not.toHaveLength(0);
  await user.clear(field());
  await user.type(field(), 'a + b “é”');
  expect(location.hash).toBe('#q=a+%2B+b+%E2%80%9C%C3%A9%E2%80%9D');
  expect(field()).toHaveValue('a + b “é”');
  expect(location.search).toBe('');
});

test('a query that the browser would not keep in the address is searched for all the same', async () => {
  const { user } = await renderSite('/search', { source: source() });
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError');
  });
  await user.type(field(), 'umbrella');
  expect(field()).toHaveValue('umbrella');
  vi.restoreAllMocks();
});
