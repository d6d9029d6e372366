import { expect, test } from 'vitest';
import type { Activity } from '../../src/activities/activity.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { lesson, moduleFile, readFiles, readOne, type Files } from './write-lessons.ts';

async function activitiesIn(body: string): Promise<readonly Activity[]> {
  const { pages, mistakes } = await readOne(lesson(body));
  expect(mistakes).toEqual([]);
  return [...pages.values()]
    .flatMap((page) => page.lesson.parts)
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'activity' ? [block.activity] : []));
}

const option = (text: string, box = ' ') => `- [${box}] ${text}\n  > Because.`;
const choice = (...options: string[]) => `:::choice{#pos-a}\n\nQ?\n\n${options.join('\n')}\n\n:::`;

async function optionIds(...options: string[]): Promise<readonly string[]> {
  const [activity] = await activitiesIn(choice(...options));
  return activity?.kind === 'choice' ? activity.options.map(({ id }) => id) : [];
}

test('an item is named after its first six words, in at most 48 characters', async () => {
  const long = 'Extraordinarily considerate interdepartmental communication';
  const ids = await optionIds(
    option('“Come with *me*. What are they for, please?”', 'x'),
    option(long),
    option('Ünïcode: ＡＢＣ１ “grüßt” 日本語'),
    option('नमस्ते दुनिया'),
    option('…!'),
  );
  expect(ids).toEqual([
    'come-with-me-what-are-they',
    'extraordinarily-considerate-interdepartmental-co',
    'ünïcode-abc1-grüßt-日本語',
    'नमस्ते-दुनिया',
    'item',
  ]);
});

test('items that begin alike are told apart', async () => {
  const begins = 'Say sorry at once and then';
  const ids = await optionIds(
    option(`${begins} go`, 'x'),
    option(`${begins} stay`),
    option(begins),
  );
  expect(ids).toEqual([1, 2, 3].map((n) => `say-sorry-at-once-and-then${n > 1 ? `-${n}` : ''}`));
});

test('items keep their ids when they change places', async () => {
  const options = [option('One thing', 'x'), option('Another thing'), option('A third thing')];
  const ids = await optionIds(...options);
  expect(await optionIds(...options.toReversed())).toEqual(ids.toReversed());
});

const card = (text: string) => `  - ${text}\n    > Because.`;
const sort = (first: string[], second: string[]) =>
  `:::sort{#pos-a}\n\nQ?\n\n- The job\n${first.join('\n')}\n- The gift\n${second.join('\n')}\n\n:::`;

test('cards are dealt in one mixed order, wherever they stand in the file', async () => {
  const job = ['On time', 'In order', 'Right change', 'Open door'].map(card);
  const gift = ['A note', 'An umbrella', 'A phone call', 'A name'].map(card);
  const deal = async (body: string) => {
    const [activity] = await activitiesIn(body);
    return activity?.kind === 'sort' ? activity.cards.map(({ id, group }) => [id, group]) : [];
  };
  const dealt = await deal(sort(job, gift));
  expect(dealt).toHaveLength(8);
  expect(await deal(sort(job.toReversed(), gift.toReversed()))).toEqual(dealt);
  const groups = dealt.map(([, group]) => group).join(' ');
  expect(groups).not.toMatch(/^(?:the-job ){4}|^(?:the-gift ){4}/);
});

test('new numbers move lessons and change no id', async () => {
  const ids = async (files: Files) => {
    const { course, pages, mistakes } = await readFiles(files);
    expect(mistakes).toEqual([]);
    return [course.modules.map(({ id }) => id), [...pages.keys()]];
  };
  const [one, two] = [lesson(choice(option('a', 'x'), option('b'))), lesson('[One](1-one.md)')];
  const before = { '1-pos/module.md': moduleFile, '1-pos/1-one.md': one, '1-pos/2-two.md': two };
  expect(await ids(before)).toEqual([['pos'], ['pos/one', 'pos/two']]);
  const after = {
    '7-pos/module.md': moduleFile,
    '7-pos/30-one.md': one,
    '7-pos/4-two.md': two.replace('1-one', '30-one'),
  };
  expect(await ids(after)).toEqual([['pos'], ['pos/two', 'pos/one']]);
});

test('the revision changes with an activity and not with the text around it', async () => {
  const revision = async (body: string) =>
    (await readOne(lesson(body))).pages.get('pos/first' as LessonId)?.lesson.revision;
  const activity = choice(option('a', 'x'), option('b'));
  const first = await revision(`Text.\n\n${activity}`);
  expect(first).toMatch(/^[0-9a-f]{8}$/);
  expect(await revision(`Other text.\n\n## Part\n\n${activity}\n\nAnd more.`)).toBe(first);
  expect(await revision(activity.replace('Because.', 'Because!'))).not.toBe(first);
  expect(
    await revision(activity.replace('- [ ] b', '- [x] b').replace('- [x] a', '- [ ] a')),
  ).not.toBe(first);
  expect(await revision('Text.')).not.toBe(first);
});

test('a published name changes with its content and with nothing else', async () => {
  const names = async (body: string) => {
    const files = { '1-pos/module.md': moduleFile, '1-pos/1-one.md': lesson(body) };
    return Object.values((await readFiles(files)).course.files);
  };
  const before = await names('Text.');
  expect(await names('Text.')).toEqual(before);
  expect(await names('Other text.')).not.toEqual(before);
});
