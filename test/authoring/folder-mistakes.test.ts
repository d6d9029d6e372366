import { expect, test } from 'vitest';
import { readCourse } from '../../src/authoring/read-course.ts';
import { lesson, moduleFile, readFiles, tell } from './write-lessons.ts';

const module = { '1-pos/module.md': moduleFile, '1-pos/1-first.md': lesson('Text.') };

test('a folder that is not there is named', async () => {
  const { mistakes } = await readCourse('no-such-folder');
  expect(mistakes.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['no-such-folder', 1, 1],
  ]);
  expect(mistakes[0]?.message).toContain('This folder cannot be read: Error: ENOENT');
});

test('a folder without modules says how to begin', async () => {
  expect((await readFiles({ 'README.md': '# Hi' })).mistakes.map(tell)).toEqual([
    '.:1:1  There are no modules here. | Make a folder like `1-pos`, with a `module.md` and a lesson in it.',
  ]);
});

test('files and folders with other names are named with the name they might have', async () => {
  const { mistakes } = await readFiles({
    ...module,
    'notes.md': 'Hi',
    'Dazzle/1-first.md': lesson('Text.'),
    '1-pos/3. He’s my Customer!.md': lesson('Text.'),
    '1-pos/second.mdx': lesson('Text.'),
    '1-pos/art/poster.svg': '<svg/>',
    '1-pos/plan.txt': 'Left alone.',
    '.github/x.md': 'Left alone.',
  });
  expect(mistakes.map(tell)).toEqual([
    '1-pos/3. He’s my Customer!.md:1:1  “3. He’s my Customer!.md” is not a lesson’s name here. | A lesson lies in a module’s folder and is named like `3-he-s-my-customer.md`. To leave this file out of the course, name it `_3. He’s my Customer!.md`.',
    '1-pos/art:1:1  The folder of a module cannot hold another folder. | Move its files up beside the lessons; or let its name begin with `_`.',
    '1-pos/second.mdx:1:1  “second.mdx” is not a lesson’s name here. | A lesson lies in a module’s folder and is named like `1-second.md`. To leave this file out of the course, name it `_second.mdx`.',
    'Dazzle:1:1  “Dazzle” cannot be the folder of a module. | Name it like `1-dazzle`. To leave it out of the course, name it `_Dazzle`.',
    'notes.md:1:1  “notes.md” is not a lesson’s name here. | A lesson lies in a module’s folder and is named like `1-notes.md`. To leave this file out of the course, name it `_notes.md`.',
  ]);
});

test('numbers and names are there once', async () => {
  const { mistakes } = await readFiles({
    ...module,
    '1-pos/1-other.md': lesson('Text.'),
    '1-pos/2-first.md': lesson('Text.'),
    '01-more/module.md': moduleFile,
    '01-more/1-first.md': lesson('Text.'),
    '2-pos/module.md': moduleFile,
    '2-pos/1-only.md': lesson('Text.'),
  });
  expect(mistakes.map(tell)).toEqual([
    '1-pos:1:1  Two modules have the number 1: this one and `1-more`. | Give each its own number; it says which comes first.',
    '1-pos/1-other.md:1:1  Two lessons have the number 1: this one and `1-first`. | Give each its own number; it says which comes first.',
    '1-pos/2-first.md:1:1  Two lessons are called `first`: this one and `1-first`. | Give one of them another name; it is its address for ever.',
    '2-pos:1:1  Two modules are called `pos`: this one and `1-pos`. | Give one of them another name; it is its address for ever.',
  ]);
});

test('a module needs a front page and a lesson', async () => {
  const { mistakes } = await readFiles({ ...module, '2-dazzle/plan.txt': 'Soon.' });
  expect(mistakes.map(tell)).toEqual([
    '2-dazzle:1:1  This module has no lessons. | Write one, like `1-first-steps.md`; or name the folder `_2-dazzle` until there is one.',
    '2-dazzle:1:1  This module has no `module.md`. | Write `module.md` beside its lessons, with `title`, `summary`, `landmark` and `outcomes`.',
  ]);
});

test('a file that is not UTF-8 is named', async () => {
  const latin1 = Buffer.from(lesson('Café'), 'latin1');
  const { mistakes } = await readFiles({ ...module, '1-pos/2-cafe.md': latin1 });
  expect(mistakes.map(tell)).toEqual([
    '1-pos/2-cafe.md:1:1  This file is not UTF-8 text. | Save it with the encoding UTF-8.',
  ]);
});

test('more files are read than a system lets be open at once', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, n) => [`1-pos/${n + 2}-lesson-${n}.md`, lesson('Text.')]),
  );
  const { mistakes, pages } = await readFiles({ ...module, ...many });
  expect(mistakes).toEqual([]);
  expect(pages.size).toBe(301);
});
