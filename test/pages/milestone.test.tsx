// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { NotOnDevice } from '../../src/course/course-source.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import type { ModuleOutline } from '../../src/course/course.ts';
import type { Happening } from '../../src/record/fact.ts';
import { atHand } from '../../src/ui/readable.ts';
import { batteries, item, jobOrGift, madeMyDay } from '../activities/samples.ts';
import { day, promises, thanked } from '../activities/writing-samples.ts';
import { answered, finished } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, umbrella, parcel, chairs, pos, dazzle } = samples;
const leg1 = [bell, umbrella, parcel].map((lesson) => finished(lesson));
const checked = (id: string) =>
  answered(bell, batteries, { answer: { kind: 'choice', chosen: [item(id)], checked: true } });
const headline = (name: string) => screen.findByRole('heading', { level: 1, name });
const figure = (words: string) => screen.getByText(words).nextElementSibling;

test('a leg that is walked shows its milestone, and its miles stay open', async () => {
  await renderSite('/learn/pos', { before: leg1 });
  expect(await headline('Three miles. You walked every one.')).toBeVisible();
  expect(screen.getByText('Leg 1, Positively Outrageous Service')).toBeVisible();
  expect(screen.getByText(/^You set out and arrived on \w+ \d+ \w+\.$/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^(Start|Go on with) mile/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Mile 2:\s*The umbrella\s*,\s*Done/ })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Now you can' })).toBeVisible();
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2']);
});

test('three figures tell how it was walked', async () => {
  await renderSite('/learn/pos', {
    before: [checked('aisle'), checked('come'), answered(bell, madeMyDay), ...leg1],
  });
  await headline('Three miles. You walked every one.');
  expect(screen.getAllByRole('definition')).toHaveLength(3);
  expect(figure('on the road')).toHaveTextContent('1 day');
  expect(figure('check answered')).toHaveTextContent('1');
  expect(figure('answer in your own words')).toHaveTextContent('1');
});

test('a check that was right at first is told, and stays told', async () => {
  await renderSite('/learn/pos', { before: [checked('come'), checked('half'), ...leg1] });
  await headline('Three miles. You walked every one.');
  expect(figure('check right at the first try')).toHaveTextContent('1 of 1');
});

test('without the lessons’ text nothing is said of the checks', async () => {
  const source: CourseSource = {
    ...courseAtHand,
    lesson: () => Promise.reject(new NotOnDevice('lessons/pos/bell.json')),
  };
  await renderSite('/learn/pos', { source, before: [checked('come'), ...leg1] });
  await headline('Three miles. You walked every one.');
  expect(screen.queryByText(/check/)).toBeNull();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '1 day',
    '12 min',
    '3 of 3',
  ]);
});

test('the way on leads to the next leg, which begins at its heading', async () => {
  const { user } = await renderSite('/learn/pos', { before: leg1 });
  await user.click(await screen.findByRole('link', { name: 'On to leg 2' }));
  expect(await headline('Dazzle')).toHaveFocus();
  expect(screen.getByText('Leg 2 · 1 mile · 4 min')).toBeVisible();
});

test('the last leg leads back to what was left out', async () => {
  await renderSite('/learn/dazzle', { before: [finished(bell), finished(chairs)] });
  expect(await headline('One mile. You walked it.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to leg 1' })).toHaveAttribute('href', '/learn/pos');
  expect(screen.getByText('Positively Outrageous Service, 8 min')).toBeVisible();
});

test('the last mile of the course has its own words, and leads to the map', async () => {
  await renderSite('/learn/dazzle', { before: [...leg1, finished(chairs)] });
  expect(await headline('Four miles. You walked the whole road.')).toBeVisible();
  expect(figure('of lessons in all')).toHaveTextContent('16 min');
  expect(screen.getByRole('link', { name: 'See the whole road' })).toHaveAttribute('href', '/');
});

test('what is different on Monday are the learner’s own words, with their day and their mile', async () => {
  const answer: Answer = {
    kind: 'plan',
    commitments: [
      { ...thanked, when: 'When a regular comes in.', will: 'ask about it', by: day('2100-06-11') },
      { ...thanked, will: 'call one customer', by: day('2020-06-12') },
      { ...thanked, will: 'carry the bags', by: day('2020-06-11'), outcome: 'kept' },
    ],
  };
  await renderSite('/learn/pos', { before: [answered(parcel, promises, { answer }), ...leg1] });
  await headline('Three miles. You walked every one.');
  const different = within(screen.getByRole('region', { name: 'What is different on Monday' }));
  expect(different.getAllByText(/^When/).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('I will call one customer.'),
    'When a regular comes in, I will ask about it.',
  ]);
  expect(different.getByText('It was for Friday 12 June 2020')).toBeVisible();
  expect(different.getByText('By Friday 11 June 2100')).toBeVisible();
  expect(different.getAllByRole('link', { name: 'From mile 3' })[0]).toHaveAttribute(
    'href',
    `/learn/pos/parcel#${promises.id}`,
  );
});

test('without a commitment Monday is not spoken of', async () => {
  await renderSite('/learn/pos', { before: [...leg1, answered(umbrella, jobOrGift)] });
  await headline('Three miles. You walked every one.');
  expect(screen.queryByText(/Monday$/)).toBeNull();
});

test('the page a visit begins with leaves the focus alone, though its heading changes', async () => {
  // A course of its own, so that nothing of the milestone is at hand.
  await renderSite('/learn/pos', { before: leg1, source: { ...courseAtHand } });
  await headline('Three miles. You walked every one.');
  expect(document.body).toHaveFocus();
});

test('from the end of the last lesson the milestone is come to at its heading', async () => {
  const { user } = await renderSite('/learn/pos/parcel', { before: leg1 });
  await user.click(screen.getByRole('link', { name: /^The milestone of leg 1/ }));
  await waitFor(async () =>
    expect(await headline('Three miles. You walked every one.')).toHaveFocus(),
  );
});

test.each([
  [1, 'One mile. You walked the whole road.'],
  [2, 'Two miles. You walked the whole road.'],
])('a course of %i says so', async (count, words) => {
  const lessons = pos.lessons.slice(0, count);
  const done: readonly Happening[] = lessons.map((lesson) => finished(lesson));
  const only: ModuleOutline = { ...pos, lessons };
  const course = atHand({ ...sampleCourse, modules: [only] });
  await renderSite('/learn/pos', {
    before: done,
    source: { ...courseAtHand, course: () => course },
  });
  expect(await headline(words)).toBeVisible();
});

test('two miles are both', async () => {
  const course = atHand({
    ...sampleCourse,
    modules: [{ ...pos, lessons: [bell, umbrella] }, dazzle],
  });
  await renderSite('/learn/pos', {
    before: leg1,
    source: { ...courseAtHand, course: () => course },
  });
  expect(await headline('Two miles. You walked both.')).toBeVisible();
});
