import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { readCourse } from '../../src/authoring/read-course.ts';

const folder = path.join(import.meta.dirname, 'fixtures/good');
const reading = await readCourse(folder);
const page = (id: string) => reading.pages.get(id as LessonId);
const blocks = (id: string) => page(id)?.lesson.parts.map((part) => part.blocks);

test('a good course has no mistakes', () => {
  expect(reading.mistakes).toEqual([]);
});

test('modules and lessons stand in the order of their numbers, and miles count through', () => {
  const road = reading.course.modules.map(({ number, id, lessons }) => [
    number,
    id,
    lessons.map((lesson) => `${lesson.mile} ${lesson.id}`),
  ]);
  expect(road).toEqual([
    [1, 'pos', ['1 pos/hes-my-customer', '2 pos/all-four']],
    [2, 'dazzle', ['3 dazzle/reading-only', '4 dazzle/last']],
  ]);
});

test('a module says what its front matter says', () => {
  const { lessons, ...module } = reading.course.modules[0] ?? { lessons: [] };
  expect(lessons).toHaveLength(2);
  expect(module).toEqual({
    id: 'pos',
    number: 1,
    title: 'Positively Outrageous Service',
    summary: 'Do the job. Then do what nobody expected.',
    outcomes: ['tell outrageous service from a gimmick', 'design one act of it'],
    landmark: 'store',
    poster: { src: 'lessons/pos/night-store-4c996d9e.svg', alt: '', width: 160, height: 90 },
  });
  expect(reading.course.modules[1]?.poster).toBeNull();
});

test('prose keeps its kinds, and 9:30 and a line of :: are text', () => {
  const picture = { src: 'lessons/pos/night-store-4c996d9e.svg', width: 160, height: 90 };
  expect(blocks('pos/hes-my-customer')).toEqual([
    [
      {
        kind: 'paragraph',
        text: [
          'It was 9:30 and ',
          { kind: 'strong', text: ['freezing'] },
          ', on ',
          { kind: 'deleted', text: ['Route 8'] },
          ' ',
          { kind: 'code', text: 'Route 9' },
          '.',
          { kind: 'break' },
          '::go on reading the ',
          { kind: 'link', to: '/learn/pos/all-four', text: ['next mile'] },
          '.',
        ],
      },
    ],
    [
      { kind: 'heading', level: 3, text: ['Before dawn'] },
      { kind: 'figure', picture: { ...picture, alt: 'A lit store.' }, caption: ['Open all night'] },
      {
        kind: 'list',
        ordered: true,
        items: [
          [
            { kind: 'paragraph', text: ['First'] },
            { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', text: ['inside'] }]] },
          ],
          [{ kind: 'paragraph', text: ['Second'] }],
        ],
      },
      {
        kind: 'table',
        head: [['who'], ['what']],
        rows: [[['Roberta'], [{ kind: 'emphasis', text: ['warms'] }, ' hands']]],
      },
      { kind: 'pull-quote', text: [['“He’s my customer.”']] },
      { kind: 'rule' },
      { kind: 'code-sample', text: 'bag' },
      {
        kind: 'principle',
        headline: ['The experience is what they come back for.'],
        text: [['Soup, right price.']],
      },
      {
        kind: 'report-card',
        place: 'Corner store, Route 9',
        rows: [
          { grade: 'C', title: ['Core service'], text: ['He got his soup.'] },
          { grade: 'A', title: ['The experience'], text: ['Somebody noticed.'] },
        ],
      },
    ],
  ]);
});

test('a lesson takes its head from its front matter', () => {
  const { parts, revision, ...head } = page('pos/hes-my-customer')?.lesson ?? {};
  expect(parts).toHaveLength(2);
  expect(revision).toMatch(/^[0-9a-f]{8}$/);
  expect(head).toEqual({
    id: 'pos/hes-my-customer',
    mile: 1,
    title: 'He’s my customer',
    label: 'He’s my customer',
    minutes: 1,
    formerly: ['pos/my-customer'],
    required: [],
    subtitle: 'A story and one principle',
    summary: 'A man stopped for coffee.',
    picture: {
      src: 'lessons/pos/night-store-4c996d9e.svg',
      alt: 'A lit store at night.',
      width: 160,
      height: 90,
    },
    sources: [
      [
        'T. Scott Gross, ',
        { kind: 'emphasis', text: ['Positively Outrageous Service'] },
        ', page 1',
      ],
    ],
  });
});

test('a lesson says what completes it and how long it takes', () => {
  const lesson = page('pos/all-four')?.lesson;
  expect(lesson?.required).toEqual(['pos-batteries', 'pos-cake']);
  expect(lesson?.minutes).toBe(6);
  expect(lesson?.label).toBe('All four');
});

test('a lesson without activities is read like any other', () => {
  const lesson = page('dazzle/reading-only')?.lesson;
  expect(lesson?.required).toEqual([]);
  expect(lesson?.parts.map(({ id, title }) => [id, title])).toEqual([
    ['start', ''],
    ['over-there', 'Over there'],
  ]);
});

test('links lead to a part of another lesson, of the same lesson, and outside', () => {
  const [paragraph] = blocks('dazzle/reading-only')?.[0] ?? [];
  const words = paragraph?.kind === 'paragraph' ? paragraph.text : [];
  const links = words.flatMap((word) =>
    typeof word === 'object' && word.kind === 'link' ? [word.to] : [],
  );
  expect(links).toEqual([
    '/learn/pos/hes-my-customer#the-story',
    '/learn/dazzle/reading-only#over-there',
    'https://example.com/a?b=c',
  ]);
});

test('a page knows the way back and on', () => {
  expect(page('pos/hes-my-customer')?.previous).toBeNull();
  expect(page('dazzle/last')?.next).toBeNull();
  expect(page('dazzle/reading-only')?.previous).toEqual({
    id: 'pos/all-four',
    mile: 2,
    title: 'All four kinds of things to do',
    minutes: 6,
    moduleTitle: 'Positively Outrageous Service',
  });
  expect(page('dazzle/last')?.miles).toBe(4);
});

test('every file is published under its module, its name and the hash of its content', async () => {
  const { course, courseFile, documents, pages, pictures } = reading;
  for (const [name, text] of documents) expect(name).toContain(`-${hash(text)}.json`);
  for (const [id, file] of Object.entries(course.files)) {
    expect(file).toMatch(new RegExp(`^lessons/${id}-[0-9a-f]{8}\\.json$`));
    expect(JSON.parse(documents.get(file) ?? '')).toEqual(pages.get(id as LessonId));
  }
  expect(courseFile).toMatch(/^lessons\/course-[0-9a-f]{8}\.json$/);
  expect(JSON.parse(documents.get(courseFile) ?? '')).toEqual(course);
  const src = path.join(folder, '1-pos/night-store.svg');
  const name = `lessons/pos/night-store-${hash(await readFile(src))}.svg`;
  expect(pictures).toEqual([{ src, name }]);
});

test('every file that was read is named, and nothing that authors keep for themselves', () => {
  const names = reading.files.map((file) => path.relative(folder, file).replaceAll('\\', '/'));
  expect(names.toSorted()).toEqual([
    '1-pos/1-hes-my-customer.md',
    '1-pos/2-all-four.md',
    '1-pos/module.md',
    '1-pos/night-store.svg',
    '2-dazzle/10-last.md',
    '2-dazzle/2-reading-only.md',
    '2-dazzle/module.md',
  ]);
});

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
