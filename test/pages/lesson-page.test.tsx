// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Revision } from '../../src/course/lesson.ts';
import { atHand } from '../../src/ui/readable.ts';
import { batteries, jobOrGift, madeMyDay } from '../activities/samples.ts';
import { answered, finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, umbrella, parcel, chairs, pos } = samples;
const ways = () => screen.getByRole('navigation', { name: 'Lessons' });
const foot = () => within(ways());
const status = () => screen.getByText(/^Mile \d travelled/).closest('[role="status"]');

test('a lesson shows its words, its leg and where one is', async () => {
  await renderSite('/learn/pos/bell');
  expect(screen.getByRole('heading', { level: 1, name: 'The bell' })).toBeVisible();
  expect(screen.getByText('Once upon a time, The bell.')).toBeVisible();
  expect(screen.getByText('Mile 1')).toBeVisible();
  const [contents] = screen.getAllByRole('navigation', { name: 'This leg' });
  const miles = within(contents as HTMLElement).getByRole('link', {
    name: /Mile 1:\s*The bell/,
  });
  expect(miles).toHaveAttribute('aria-current', 'page');
  await waitFor(() => expect(document.title).toBe('The bell — Extra Mile'));
});

test('opening a lesson is no evidence of anything', async () => {
  const { facts } = await renderSite('/learn/dazzle/chairs');
  expect(facts()).toEqual([]);
});

test('the foot counts what is left and leads to the first open question', async () => {
  await renderSite('/learn/pos/bell');
  expect(screen.getByText('Two answers to go, and this mile is travelled.')).toBeVisible();
  expect(foot().getByRole('link', { name: /Where are the batteries/ })).toHaveAttribute(
    'href',
    `#${batteries.id}`,
  );
});

test('the last answer finishes the lesson and opens the way to the next', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', {
    before: [answered(bell, madeMyDay)],
  });
  expect(screen.getByText('One answer to go, and this mile is travelled.')).toBeVisible();
  await user.click(screen.getByText('Come with me'));
  expect(facts().slice(-2)).toMatchObject([
    { kind: 'answered', activity: batteries.id, complete: true },
    { kind: 'finished', lesson: bell.id, revision: bell.revision },
  ]);
  expect(screen.getByText('Mile 1 travelled.')).toBeVisible();
  expect(foot().getByRole('link', { name: /Mile 2.*The umbrella.*4 min/ })).toHaveAttribute(
    'href',
    '/learn/pos/umbrella',
  );
});

test('a wrong answer completes an activity as well as any', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  await user.click(screen.getByText('Aisle 6'));
  expect(facts()).toMatchObject([{ kind: 'answered', complete: true }]);
});

test('an answer that is under way is kept and finishes nothing', async () => {
  const { user, facts } = await renderSite('/learn/pos/umbrella');
  await user.click(screen.getByRole('button', { name: /Core service/ }));
  expect(facts()).toMatchObject([{ kind: 'answered', activity: jobOrGift.id, complete: false }]);
  expect(screen.getByText('One answer to go, and this mile is travelled.')).toBeVisible();
});

test('answering a finished lesson again neither finishes it twice nor unticks it', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', {
    before: [answered(bell, batteries), answered(bell, madeMyDay), finished(bell)],
  });
  const group = screen.getByRole('radiogroup', { name: 'Where are the batteries?' });
  expect(within(group).getAllByRole('img')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Answer again' }));
  await user.click(screen.getByText('Half price'));
  expect(facts().filter(({ kind }) => kind === 'finished')).toHaveLength(1);
  expect(screen.getByText('Mile 1 travelled.')).toBeVisible();
});

test('a lesson whose practice has changed stays finished and says so', async () => {
  await renderSite('/learn/pos/bell', { before: [finished(bell, 'ffffffff' as Revision)] });
  expect(screen.getByText(/Updated since you finished; nothing of yours is gone/)).toBeVisible();
});

test('a lesson without activities is finished by its reader', async () => {
  const { user, facts } = await renderSite('/learn/dazzle/chairs');
  await user.click(screen.getByRole('button', { name: 'I’ve read mile 4' }));
  expect(facts().at(-1)).toMatchObject({ kind: 'finished', lesson: chairs.id });
  expect(status()).toHaveTextContent('Mile 4 travelled, and with it all of leg 2.');
  // The button is gone; what came in its place has the focus.
  expect(foot().getByRole('link', { name: /^The milestone of leg 2/ })).toHaveFocus();
});

test('the answer that completes a leg opens the way to its milestone, and is told', async () => {
  const { user } = await renderSite('/learn/pos/bell', {
    before: [finished(umbrella), finished(parcel), answered(bell, madeMyDay)],
  });
  await user.click(screen.getByText('Come with me'));
  expect(status()).toHaveTextContent('Mile 1 travelled, and with it all of leg 1.');
  expect(
    foot().getByRole('link', { name: /^The milestone of leg 1.*Three miles/ }),
  ).toHaveAttribute('href', '/learn/pos');
  const thumb = within(screen.getByRole('navigation', { name: 'Next step' }));
  expect(thumb.getByRole('link', { name: 'The milestone' })).toHaveAttribute('href', '/learn/pos');
});

test('the last lesson of a walked leg leads to its milestone, whichever was finished last', async () => {
  const before = [parcel, umbrella, bell].map((lesson) => finished(lesson));
  await renderSite('/learn/pos/parcel', { before });
  expect(foot().getByRole('link', { name: /^The milestone of leg 1/ })).toBeVisible();
});

test('a lesson in the middle of a walked leg leads to the next mile', async () => {
  const before = [parcel, umbrella, bell].map((lesson) => finished(lesson));
  await renderSite('/learn/pos/umbrella', { before });
  expect(status()).toHaveTextContent(/^Mile 2 travelled\.$/);
  expect(foot().getByRole('link', { name: /Mile 3.*The parcel/ })).toBeVisible();
});

test('the last lesson of a leg with miles left goes on into the next leg', async () => {
  await renderSite('/learn/pos/parcel', { before: [finished(parcel)] });
  expect(status()).toHaveTextContent('Mile 3 travelled.');
  expect(foot().getByRole('link', { name: /Mile 4 · Dazzle.*The chairs/ })).toBeVisible();
});

test('where the road ends, a mile that was left out of its leg is the way on', async () => {
  const modules = [{ ...pos, lessons: [bell, umbrella] }];
  const page = {
    lesson: umbrella,
    module: modules[0] ?? pos,
    previous: null,
    next: null,
    miles: 2,
  };
  const lesson = atHand(page);
  await renderSite('/learn/pos/umbrella', {
    before: [finished(umbrella)],
    source: { ...courseAtHand, lesson: () => lesson },
  });
  expect(foot().getByRole('link', { name: /Mile 1.*The bell/ })).toHaveAttribute(
    'href',
    '/learn/pos/bell',
  );
});

test('the way on begins at the heading of the next lesson', async () => {
  const { user } = await renderSite('/learn/pos/umbrella', { before: [finished(umbrella)] });
  await user.click(foot().getByRole('link', { name: /The parcel/ }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'The parcel' })).toHaveFocus(),
  );
  await waitFor(() => expect(document.title).toBe('The parcel — Extra Mile'));
});

test('the contents open as a sheet and close again when a mile is taken', async () => {
  const { user } = await renderSite('/learn/pos/bell');
  await user.click(screen.getByRole('button', { name: 'Contents of this leg' }));
  const sheet = screen.getByRole('dialog', { name: 'Contents of this leg' });
  await user.click(within(sheet).getByRole('link', { name: /Mile 2:\s*The umbrella/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'The umbrella' })).toHaveFocus(),
  );
});

test('a lesson that does not exist is told kindly', async () => {
  await renderSite('/learn/pos/gone');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This road isn’t on the map.',
  );
});
