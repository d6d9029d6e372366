import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/authoring/parse-markdown.ts';
import { readBriefing } from '../../src/authoring/read-briefing.ts';
import { readCourse } from '../../src/authoring/read-course.ts';
import type { Briefings } from '../../src/course/briefing.ts';
import type { ModuleId } from '../../src/course/lesson.ts';

const pos = 'pos' as ModuleId;

function read(text: string) {
  const noted: string[] = [];
  const source = {
    path: 'briefing.md',
    text,
    note: ({ line }: { line: number }, message: string) => noted.push(`${line}: ${message}`),
  };
  return { briefing: readBriefing(pos, source, parseMarkdown), noted };
}

test('a briefing is three lists under their headings', () => {
  expect(
    read(
      '## Before\n\n- Read *one* lesson.\n\n## Ask afterwards\n\n- Who?\n\n## Watch for\n\n- A name.\n',
    ),
  ).toEqual({
    briefing: { module: 'pos', before: ['Read one lesson.'], ask: ['Who?'], watch: ['A name.'] },
    noted: [],
  });
});

test('what is missing, misnamed or no list is named with its place', () => {
  expect(read('Hello.\n\n## Before\n\nJust words.\n\n## During\n\n- x\n').noted).toEqual([
    '1: A briefing has three parts, and this is none of them.',
    '5: Under “Before” stands something that is no list.',
    '7: A briefing has three parts, and this is none of them.',
    '1: This briefing says nothing under “Before”.',
    '1: This briefing says nothing under “Ask afterwards”.',
    '1: This briefing says nothing under “Watch for”.',
  ]);
});

test('every module of this course has a briefing that fits on a sheet', async () => {
  const { course, documents, mistakes } = await readCourse('lessons');
  expect(mistakes).toEqual([]);
  const briefings = JSON.parse(documents.get(course.briefings ?? '') ?? '[]') as Briefings;
  expect(briefings.map(({ module }) => module)).toEqual(course.modules.map(({ id }) => id));
  const odd = briefings.flatMap(({ module, before, ask, watch }) =>
    [before, ask, watch]
      .filter((lines) => lines.length < 3 || lines.length > 6 || lines.some(isLong))
      .map((lines) => [module, ...lines]),
  );
  expect(odd).toEqual([]);
});

function isLong(line: string): boolean {
  return line.length > 140;
}
