import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lesson, moduleFile, writeLessons } from './write-lessons.ts';

const root = path.join(import.meta.dirname, '../..');

/** Runs the command as `npm run lessons:check` does. */
function check(folder: string, ...flags: string[]): Promise<{ code: number; output: string }> {
  const command = ['--import', 'tsx', 'src/authoring/check.ts', ...flags];
  const env = { ...process.env, LESSONS_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, output, complaint) => {
      expect(complaint).toBe('');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });
}

test('a course without mistakes is told in figures, then come warnings, and the check holds', async () => {
  const folder = path.join(import.meta.dirname, 'fixtures/good');
  const { code, output } = await check(folder);
  expect(code).toBe(0);
  expect(output.split('\n').slice(0, 12)).toEqual([
    'mile  lesson               minutes  words  grade  checks',
    '   1  pos/hes-my-customer        1     60      –       0',
    '   2  pos/all-four               1      1      –       1',
    '   3  dazzle/reading-only        1      8      –       0',
    '   4  dazzle/last                1      4      –       0',
    '',
    '4 lessons in 2 modules, 4 activities, 4 minutes.',
    'To do: choice 1 (checks 1), sort 1, reflection 1, scenario 1.',
    expect.stringMatching(/^Not used: .*\bmatch\b.*\.$/),
    'Of 1 choice with one right answer it is the longest option in 1 (100 %), and stands first 0, second 1.',
    '',
    'test/authoring/fixtures/good/1-pos/1-hes-my-customer.md:1:1  This lesson takes about 1 minute; aim for 5 to 8.',
  ]);
  expect(output).toMatch(/\n\n9 warnings in 4 files\.\n$/);
}, 60_000);

test('kinds of activities that a course does without are named', async () => {
  const folder = await writeLessons({
    '1-pos/module.md': moduleFile,
    '1-pos/1-first.md': lesson('Text.'),
  });
  const { output } = await check(folder);
  expect(output).toContain(
    '\n1 lesson in 1 module, 0 activities, 1 minute.\nNot used: choice, sort, ',
  );
  expect(output).not.toContain('To do');
}, 60_000);

test('a quiet check says only what is to be mended', async () => {
  const folder = path.join(import.meta.dirname, 'fixtures/good');
  const [loud, quiet] = await Promise.all([check(folder), check(folder, '--quiet')]);
  expect(quiet.code).toBe(0);
  expect(quiet.output).toMatch(/^test\/authoring\/fixtures/);
  expect(loud.output.endsWith(`\n\n${quiet.output}`)).toBe(true);
}, 60_000);

test('mistakes are named with place and remedy, without colours in a pipe, and the check fails', async () => {
  const folder = await writeLessons({
    '1-pos/module.md': moduleFile,
    '1-pos/1-first.md': lesson('# One\n\n<b>'),
  });
  const { code, output } = await check(folder);
  const file = path.relative(root, path.join(folder, '1-pos/1-first.md')).replaceAll('\\', '/');
  expect(code).toBe(1);
  expect(output).toBe(`${file}:6:1  The title of a lesson stands in its front matter.
    Begin a part with \`##\` instead.
${file}:8:1  Lessons have no HTML: \`<b>\`.
    Write it in Markdown; for a sign as it stands, put \`\\\` before the \`<\`.

2 mistakes in 1 file.
`);
}, 60_000);

test('what an author may want to know is named and fails nothing', async () => {
  const folder = await writeLessons({
    'glossary.md': '## Flip\n\nIt turns.\n\nExplained in: pos/first\n',
    '1-pos/module.md': moduleFile,
    '1-pos/1-first.md': lesson('Text.'),
  });
  const { code, output } = await check(folder);
  const file = path.relative(root, path.join(folder, 'glossary.md')).replaceAll('\\', '/');
  expect(code).toBe(0);
  expect(output).toContain(`${file}:1:1  No lesson’s text uses “Flip”.
    Add the form that lessons use, \`*also: …*\`, or take the entry out.
`);
}, 60_000);
