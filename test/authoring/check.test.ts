import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lesson, moduleFile, writeLessons } from './write-lessons.ts';

const root = path.join(import.meta.dirname, '../..');

/** Runs the command as `npm run lessons:check` does. */
function check(folder: string): Promise<{ code: number; output: string }> {
  const command = ['--import', 'tsx', 'src/authoring/check.ts'];
  const env = { ...process.env, LESSONS_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, output, complaint) => {
      expect(complaint).toBe('');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });
}

test('a clean course is counted in one line', async () => {
  const folder = path.join(import.meta.dirname, 'fixtures/good');
  expect(await check(folder)).toEqual({
    code: 0,
    output: '4 lessons in 2 modules, 4 activities, 9 minutes.\n',
  });
}, 30_000);

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
}, 30_000);
