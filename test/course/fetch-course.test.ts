import { afterEach, expect, test, vi } from 'vitest';
import { NotOnDevice } from '../../src/course/course-source.ts';
import { fetchCourse } from '../../src/course/fetch-course.ts';
import { emptyPageData } from '../../src/course/page-data.ts';
import { sampleCourse } from '../support/sample-course.ts';

const source = () => fetchCourse('/training/', emptyPageData('lessons/course-1a2b3c4d.json'));

afterEach(() => vi.unstubAllGlobals());

test('the outline is fetched once, below the base path', async () => {
  const fetch = vi.fn<(file: string) => Promise<Response>>(() =>
    Promise.resolve(Response.json(sampleCourse)),
  );
  vi.stubGlobal('fetch', fetch);
  const course = source();
  expect(await course.course()).toEqual(sampleCourse);
  expect(await course.course()).toEqual(sampleCourse);
  expect(fetch.mock.calls).toEqual([['/training/lessons/course-1a2b3c4d.json']]);
});

test.each([
  ['no signal', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a missing file', () => Promise.resolve(new Response('', { status: 404 }))],
  ['a portal that answers with its page', () => Promise.resolve(new Response('<h1>Sign in</h1>'))],
  ['a body that breaks off', () => Promise.resolve(new Response('{"modules":['))],
])('%s is no fault of the page: the lesson is not on the device', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  await expect(source().course()).rejects.toBeInstanceOf(NotOnDevice);
});
