// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NotOnDevice } from '../../src/course/course-source.ts';
import type { CourseSource } from '../../src/course/course-source.ts';
import { batteries } from '../activities/samples.ts';
import { answered, finished } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, umbrella } = samples;

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

test('a page that breaks says that the work is safe, counts it, and shows the developer the place', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken: CourseSource = {
    ...courseAtHand,
    course: () => {
      throw new Error('the road has a hole');
    },
  };
  await renderSite('/', {
    source: broken,
    before: [answered(bell, batteries), finished(bell), finished(umbrella)],
  });
  expect(screen.getByRole('heading', { level: 1, name: 'Your work is safe.' })).toBeVisible();
  expect(screen.getByText('2 finished miles')).toBeVisible();
  expect(screen.getByText('1 answer')).toBeVisible();
  expect(screen.getByText(/the road has a hole/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Keep a copy' })).toBeVisible();
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
