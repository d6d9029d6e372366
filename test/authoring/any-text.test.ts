import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/authoring/read-course.ts';
import { addFiles, lesson, moduleFile, writeLessons } from './write-lessons.ts';

const pieces = [
  '---\n|title: |summary: S\n|picture: a.svg\n|completes: [|]|  - |\t|: |"|\'|{|}',
  ':::|:::choice{#a}\n|:::sort{#b tab=""}\n|:::scenario{#c}\n|:::reflection\n|:::principle\n',
  ':::order{#d}\n|:::match{#e}\n|1. a\n|- a\n|  - b\n|  > c\n',
  ':::rate{#d after="d"}\n|:::rate{#e after="d"}\n|:::role-play{#f minutes="x"}\n|#### ',
  ':::report-card{place=x}\n|#### a\n|## A\n|# |> |- [ ] |- [x] |- |1. |**Up one: x.** |**Ann:** ',
  '[a](#a)|[b](x.md)|![a](a.svg)|[c]: d\n|<b>|<!--|&#0;|&x|\\|*|*y|`|```\n|#|word|é|😀|\u0000|\uD800',
  '\n|\n|\n\n|\r\n|  |a \\| b\n|--\n',
].flatMap((row) => row.split('|'));
const garbage = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const text = fc.oneof(
  garbage,
  garbage.map((body) => lesson(body)),
);

test('no text makes the reader throw, and every mistake has its place inside the file', async () => {
  const folder = await writeLessons({ '1-pos/module.md': moduleFile });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (first, second, module) => {
      const files = {
        '1-pos/module.md': module,
        '1-pos/1-first.md': first,
        '1-pos/2-second.md': second,
        '1-pos/a.svg': second,
      };
      await addFiles(folder, files);
      const { mistakes } = await readCourse(folder);
      for (const { file, line, column, message, remedy } of mistakes) {
        const name = Object.keys(files).find((key) => file.endsWith(`/${key}`));
        const content = name === undefined ? '' : files[name as keyof typeof files];
        const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/\S/);
        expect(remedy).toMatch(/\S/);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('reading the same folder twice gives the same course', async () => {
  const folder = await writeLessons({ '1-pos/module.md': moduleFile });
  await fc.assert(
    fc.asyncProperty(text, async (first) => {
      await addFiles(folder, { '1-pos/1-first.md': first });
      const memory = new Map();
      const once = await readCourse(folder, memory);
      expect(await readCourse(folder, memory)).toEqual(once);
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('a file that is nested without end is named and spoils no other', async () => {
  const folder = await writeLessons({
    '1-pos/module.md': moduleFile,
    '1-pos/1-first.md': lesson(`${'- '.repeat(1500)}a`),
    '1-pos/2-second.md': lesson('Text.'),
  });
  const { mistakes, pages } = await readCourse(folder);
  const messages = mistakes.map(({ message }) => message);
  expect(messages).toContain('Something in this file is nested too deep to be read.');
  expect([...pages.keys()]).toEqual(['pos/second']);
}, 60_000);
