import path from 'node:path';
import { expect, test } from 'vitest';
import { shown } from '../../../src/authoring/list-folder.ts';
import { judgeCourse, type Judgement } from '../../../src/authoring/quality/judge-course.ts';
import { readCourse } from '../../../src/authoring/read-course.ts';
import { lesson, moduleFile, tell, writeLessons, type Files } from '../write-lessons.ts';

/** Judges files as a course; places are relative to its folder, which is `.` itself. */
async function judge(files: Files): Promise<Judgement & { readonly told: readonly string[] }> {
  const folder = await writeLessons({ '1-pos/module.md': moduleFile, ...files });
  const reading = await readCourse(folder);
  expect(reading.mistakes).toEqual([]);
  const judgement = judgeCourse(reading, folder);
  const told = judgement.warnings.map((warning) => {
    return tell({ ...warning, file: path.posix.relative(shown(folder), warning.file) || '.' });
  });
  return { ...judgement, told };
}

async function warningsIn(body: string, front?: string): Promise<readonly string[]> {
  return (await judge({ '1-pos/1-first.md': lesson(body, front) })).told;
}

const rain = 'You and I saw how the rain fell on the old town. '; // twelve words of one syllable
const opening = '## Rain\n\nDid you get wet today?';
const story = `## The story\n\n${rain.repeat(65)}`;
const principle = '## The principle\n\n:::principle\n\nTake an umbrella.\n\n:::';
const practice = `## Your turn\n\n${choice('pos-umbrella', 0)}`;
const checks = `## Check\n\n${choice('pos-wet', 1, ' check')}\n\n${choice('pos-dry', 2, ' check')}`;
const apply =
  '## Keep\n\n:::reflection{#pos-keep}\n\nWhom will you keep dry?\n\n> My neighbor.\n\n:::';
const whole = [opening, story, principle, practice, checks, apply];

/** Three options of one length. */
function choice(id: string, right: number, flags = '', options = ['One', 'Two', 'Six']): string {
  const written = options.map(
    (text, place) => `- [${place === right ? 'x' : ' '}] ${text}\n  > ${rain.repeat(2)}`,
  );
  return `:::choice{#${id}${flags}}\n\nWhich?\n\n${written.join('\n')}\n\n:::`;
}

test('a lesson of six parts and six minutes has nothing to mend', async () => {
  const { told, lessons } = await judge({ '1-pos/1-first.md': lesson(whole.join('\n\n')) });
  expect(told).toEqual([]);
  expect(lessons.map(({ figures }) => figures)).toEqual([
    { minutes: 6, words: 797, grade: 0.8, checks: 2 },
  ]);
});

const without = (part: string, instead = '') =>
  whole.flatMap((each) => (each === part ? instead || [] : each)).join('\n\n');

test.each([
  ['an opening', without(opening, `${checks.replaceAll('pos-', 'pos-early-')}\n\n## On`)],
  ['an opening', without(opening, '## Rain\n\nIn this lesson you will read of rain.')],
  ['an opening', without(opening, '## Rain\n\n- Rain')],
  [
    'a story or an example before the principle',
    without(story).replace('wet today?', rain.repeat(50)),
  ],
  ['a principle', without(principle)],
  ['something to decide before the first check', without(practice)],
  [
    'something to decide before the first check',
    without(practice).replace(apply, `${practice}\n\n${apply}`),
  ],
  [
    'two questions to remember it by',
    without(checks, `## Check\n\n${choice('pos-wet', 1, ' check')}`),
  ],
  ['something to do at the end', without(apply)],
  ['something to do at the end', without(apply, '## Keep\n\nRain falls.')],
  ['something to do at the end', without(apply, `${apply}\n\n## More\n\nRain falls.`)],
])('%s is missed', async (what, body) => {
  const told = await warningsIn(body);
  const missed = told.filter((line) => line.includes('Not found'));
  expect(missed.join('\n')).toContain(`1-pos/1-first.md:1:1  Not found in this lesson: `);
  expect(missed.join('\n')).toContain(what);
});

test('a paragraph that speaks to the learner is something to do, after the checks', async () => {
  const asks = '## Keep\n\nToday, look up before you speak.';
  expect(await warningsIn(without(apply, asks))).toEqual([]);
  expect(
    await warningsIn(without(apply, `${asks}\n\n${choice('pos-last', 0, ' check')}`)),
  ).toHaveLength(1);
});

test('a story is sought before the checks where there is no principle', async () => {
  const late = [opening, practice, checks, story, apply].join('\n\n');
  expect((await warningsIn(late)).join()).toContain('a story or an example');
  const early = [opening, practice, story, checks, apply].join('\n\n');
  expect((await warningsIn(early)).join()).not.toContain('a story or an example');
});

test('a lesson may open with a picture, if a paragraph follows', async () => {
  const picture = '## Rain\n\n![A wet street.](wet.svg)';
  const judged = async (body: string) => {
    const wet = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
    return (await judge({ '1-pos/1-first.md': lesson(body), '1-pos/wet.svg': wet })).told;
  };
  expect(await judged(without(opening, `${picture}\n\nDid you get wet today?`))).toEqual([]);
  expect((await judged(without(opening, picture))).join()).toContain('an opening');
});

test('what is missing is told in one line, with a remedy for each', async () => {
  expect(await warningsIn(`${rain.repeat(40)}\n\n${story}`)).toEqual([
    '1-pos/1-first.md:1:1  Not found in this lesson: a principle; something to decide before the first check; two questions to remember it by. | Say in a `:::principle` what is to be kept. Put a practice before the questions marked `check`. Mark two to four choices, `:::choice{#id check}`.',
  ]);
});

test('lessons that are short or long are told', async () => {
  const [short] = await warningsIn(without(story, '## The story\n\n'.concat(rain.repeat(30))));
  expect(short).toBe(
    '1-pos/1-first.md:1:1  This lesson takes about 4 minutes; aim for 5 to 8. | Give it more to do, or join it to another lesson.',
  );
  const [long] = await warningsIn(without(story, '## The story\n\n'.concat(rain.repeat(120))));
  expect(long).toBe(
    '1-pos/1-first.md:1:1  This lesson takes about 9 minutes; aim for 5 to 8. | Move an activity to another lesson, or take something out.',
  );
});

test('minutes of the front matter are compared with what is counted', async () => {
  const front = (minutes: number) => `title: First\nsummary: A lesson.\nminutes: ${minutes}`;
  const body = whole.join('\n\n');
  expect(await warningsIn(body, front(7))).toEqual([]);
  expect(await warningsIn(body, front(5))).toEqual([]);
  expect(await warningsIn(body, front(8))).toEqual([
    '1-pos/1-first.md:4:10  `minutes` says 8, and about 6 are counted. | Take `minutes` out, and what is counted is shown.',
  ]);
});

test('prose above grade 8 is told at its longest sentence', async () => {
  const heavy = 'Sunny winter morning market. '; // each of its words has two syllables
  const body = without(
    story,
    `## The story\n\n${heavy.repeat(60)}\n\n${rain.trim().replace('.', ' ').repeat(2)}.`,
  );
  const { told, lessons } = await judge({ '1-pos/1-first.md': lesson(body) });
  const grade = lessons[0]?.figures.grade?.toFixed(1) ?? '';
  expect(Number(grade)).toBeGreaterThan(8);
  expect(Number(grade)).toBeLessThan(9);
  expect(told.find((line) => line.includes('grade'))).toBe(
    `1-pos/1-first.md:14:1  This lesson reads at grade ${grade}, and 8 is enough. Its longest sentence, here, has 24 words. | Divide long sentences, and take short words for long ones.`,
  );
});

/** A course of one lesson with choices of which the right answers stand in these places. */
const placed = (places: readonly number[], options?: (place: number) => string[]) =>
  judge({
    '1-pos/1-first.md': lesson(
      places
        .map((place, index) => choice(`pos-${index}`, place, '', options?.(index)))
        .join('\n\n'),
    ),
  });

const aboutAnswers = (told: readonly string[]) =>
  told.filter((line) => line.includes('right answer'));

test('right answers that stand in one place too often are told, and those too seldom', async () => {
  const uneven = await placed([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
  expect(aboutAnswers(uneven.told)).toEqual([
    '.:1:1  The right answer stands first in 9 of 15 choices, where about 5 would be even. | In some of them, let another option come before it.',
    '.:1:1  The right answer stands third in 1 of 15 choices, where about 5 would be even. | In some of the others, move it there.',
  ]);
  const even = await placed([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
  expect(aboutAnswers(even.told)).toEqual([]);
});

test('a few choices tell nothing about places', async () => {
  expect(aboutAnswers((await placed([0, 0, 0, 0, 0, 0, 0, 0, 0])).told)).toEqual([]);
});

test('right answers that are too often the longest are told where it shows most', async () => {
  const right = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0];
  /** As many right answers as told are longer than the rest, the first ones most. */
  const wordy = (many: number) => (index: number) =>
    ['One', 'Two', 'Six'].map((text, place) =>
      index < many && place === right[index] ? `${text} or ${'more'.repeat(many - index)}` : text,
    );
  const { told, rightAnswers } = await placed(right, wordy(6));
  expect(rightAnswers.longest).toHaveLength(6);
  expect(aboutAnswers(told)).toEqual(
    [6, 19].map(
      (line) =>
        `1-pos/1-first.md:${line}:1  The right answer is the longest option here, as it is in 6 of 10 choices. | Shorten it, or let another option say as much.`,
    ),
  );
  const shorter = await placed(right, wordy(4));
  expect(shorter.rightAnswers.longest).toHaveLength(4);
  expect(aboutAnswers(shorter.told)).toEqual([]);
  const fewer = await placed(right.slice(0, 9), wordy(6));
  expect(fewer.rightAnswers.longest).toHaveLength(6);
  expect(aboutAnswers(fewer.told)).toEqual([]);
});
