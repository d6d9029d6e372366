// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Activity } from '../../src/activities/activity.ts';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { Block, Part } from '../../src/course/lesson.ts';
import { NotOnDevice } from '../../src/course/course-source.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import { atHand } from '../../src/ui/readable.ts';
import { offlineStore } from '../../src/offline/offline-state.ts';
import { batteries } from '../activities/samples.ts';
import { answered, finished } from '../support/happened.ts';
import { sampleCourse, samplePages, samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, umbrella } = samples;
const other = 'bell-other' as ActivityId;

test('a lesson that is not on the device is told, and shown when it can be had after all', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let signal = false;
  const away = Promise.reject(new NotOnDevice(bell.id));
  away.catch(() => undefined);
  const source: CourseSource = {
    ...courseAtHand,
    lesson: (id) => (signal ? courseAtHand.lesson(id) : away),
  };
  const { user } = await renderSite('/learn/pos/bell', { source });
  expect(
    await screen.findByRole('heading', { name: 'This mile isn’t on this device yet.' }),
  ).toBeVisible();
  signal = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The bell' })).toBeVisible();
});

test('a lesson that comes onto the device meanwhile is shown without a press', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isHere = false;
  const away = Promise.reject(new NotOnDevice(bell.id));
  away.catch(() => undefined);
  const source: CourseSource = {
    ...courseAtHand,
    lesson: (id) => (isHere ? courseAtHand.lesson(id) : away),
  };
  await renderSite('/learn/pos/bell', { source });
  await screen.findByRole('heading', { name: 'This mile isn’t on this device yet.' });
  isHere = true;
  act(() => offlineStore.setState({ lessons: { status: 'ready', total: 4, bytes: 1 } }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The bell' })).toBeVisible();
  offlineStore.setState(offlineStore.getInitialState());
});

test('a page that breaks says that the work is safe, counts it, and shows the developer the place', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken: CourseSource = {
    ...courseAtHand,
    course: () => {
      throw new Error('the road has a hole');
    },
  };
  const { user } = await renderSite('/', {
    source: broken,
    before: [answered(bell, batteries), finished(bell), finished(umbrella)],
  });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Your work is safe.' }),
  ).toBeVisible();
  expect(screen.getByText('2 finished miles')).toBeVisible();
  expect(screen.getByText('1 answer')).toBeVisible();
  expect(screen.getByText(/the road has a hole/)).toBeInTheDocument();
  URL.createObjectURL = () => 'blob:copy';
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: 'Keep a copy' }));
  expect(await screen.findByText('A copy is with your downloads.')).toBeVisible();
  // Who kept one here is not asked for another on the map.
  expect(localStorage.getItem('extra-mile:/:copied')).toMatch(/^\d+$/);
});

test('a fault stays with its page: another address works', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const source: CourseSource = {
    ...courseAtHand,
    lesson: (id) => {
      if (id === bell.id) throw new Error('torn page');
      return courseAtHand.lesson(id);
    },
  };
  const { user } = await renderSite('/learn/pos', { source });
  await user.click(screen.getByRole('link', { name: /Mile 1:\s*The bell/ }));
  expect(await screen.findByRole('heading', { name: 'Your work is safe.' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Extra Mile' }));
  expect(await screen.findByRole('heading', { name: 'Four short miles.' })).toBeVisible();
});

test('an activity that breaks is shut in a quiet panel, and the rest of the lesson works', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = samplePages.get(bell.id);
  if (page === undefined) throw new Error('The sample course has no such lesson.');
  // As if a view met a shape that it does not know.
  const torn = { ...batteries, options: null } as unknown as Activity;
  const activity = (one: Activity): Block => ({ kind: 'activity', activity: one });
  const [first, ...rest] = page.lesson.parts;
  if (first === undefined) throw new Error('The sample lesson has no part.');
  const blocks = [...first.blocks, activity(torn), activity({ ...batteries, id: other })];
  const lesson = { ...page.lesson, parts: [{ ...first, blocks }, ...rest] };
  const source: CourseSource = {
    ...courseAtHand,
    lesson: () => atHand({ ...page, lesson }),
  };
  await renderSite('/learn/pos/bell', { source });
  expect(await screen.findByText(/This part isn’t working just now/)).toBeVisible();
  expect(screen.getAllByText(/This part isn’t working just now/)).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1, name: 'The bell' })).toBeVisible();
  expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(0);
});

test('a lesson whose text breaks leaves its bar and its contents', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = samplePages.get(bell.id);
  if (page === undefined) throw new Error('The sample course has no such lesson.');
  const [first] = page.lesson.parts;
  const torn = { ...first, blocks: [{ kind: 'paragraph', text: null }] } as unknown as Part;
  const source: CourseSource = {
    ...courseAtHand,
    lesson: () => atHand({ ...page, lesson: { ...page.lesson, parts: [torn] } }),
  };
  await renderSite('/learn/pos/bell', { source });
  expect(screen.getByRole('heading', { name: 'This mile isn’t showing.' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Get a copy and help' })).toHaveAttribute(
    'href',
    '/rescue.html',
  );
  expect(screen.getByRole('link', { name: 'Back to the map' })).toBeVisible();
});

test('a page that is on its way says so until it is there', async () => {
  let arrive: (course: typeof sampleCourse) => void = () => undefined;
  const course = new Promise<typeof sampleCourse>((resolve) => {
    arrive = resolve;
  });
  await renderSite('/', { source: { ...courseAtHand, course: () => course }, arrives: false });
  expect(screen.getByText('Fetching this page.')).toBeInTheDocument();
  await act(async () => {
    arrive(sampleCourse);
    await course;
  });
  expect(await screen.findByText('of 4 miles travelled')).toBeVisible();
});
