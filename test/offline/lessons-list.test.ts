import { expect, test } from 'vitest';
import { countLessons, missingFiles } from '../../src/offline/lessons-list.ts';
import type { LessonsList } from '../../src/offline/lessons-list.ts';

const list: LessonsList = {
  files: ['a.json', 'poster.svg', 'b.json', 'map.svg'].map((url, place) => ({
    url,
    integrity: '',
    bytes: 10 ** place,
  })),
  lessons: [
    [0, 1],
    [2, 1],
  ],
};

test('a lesson counts when its text and all of its pictures are there', () => {
  expect(countLessons(list, new Set())).toEqual({ stored: 0, total: 2, bytes: 0 });
  expect(countLessons(list, new Set(['a.json', 'b.json'])).stored).toBe(0);
  expect(countLessons(list, new Set(['a.json', 'poster.svg'])).stored).toBe(1);
  expect(countLessons(list, new Set(['a.json', 'b.json', 'poster.svg'])).stored).toBe(2);
});

test('bytes count what is there, and files of other builds do not', () => {
  expect(countLessons(list, new Set(['poster.svg', 'map.svg', 'old.json'])).bytes).toBe(1010);
});

test('a lesson whose place in the list does not exist is never there', () => {
  const torn = { ...list, lessons: [[0, 9]] };
  expect(countLessons(torn, new Set(list.files.map((file) => file.url))).stored).toBe(0);
});

test('what is missing is named in the order of the lessons', () => {
  expect(missingFiles(list, new Set(['poster.svg'])).map((file) => file.url)).toEqual([
    'a.json',
    'b.json',
    'map.svg',
  ]);
});
