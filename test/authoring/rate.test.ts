import { expect, test } from 'vitest';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { lesson, mistakesIn, moduleFile, readFiles, readOne, tell } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const three = ['I look up.', 'I ask.', 'I know why.'];
const rate = (opening: string, statements: readonly string[] = three) =>
  `:::rate{${opening}}\n\nWhere do you stand?\n\n${statements.map((text) => `- ${text}`).join('\n')}\n\n:::`;
const inBody = (...body: readonly string[]) => mistakesIn(lesson(body.join('\n\n')));

test('a rate has its question, its lead, and statements named after their words', async () => {
  const { pages, mistakes } = await readOne(
    lesson(
      `${rate('#pos-before')}\n\n:::rate{#pos-after after="pos-before" tab="Look back"}

And now?

Be *honest*.

- I look up.
- I ask.
- I know
  why.

:::`,
    ),
  );
  expect(mistakes).toEqual([]);
  const page = pages.get('pos/first' as LessonId);
  expect(page && activitiesOf(page.lesson)).toEqual([
    {
      kind: 'rate',
      id: 'pos-before',
      tab: 'Your turn',
      question: ['Where do you stand?'],
      lead: [],
      statements: [
        { id: 'i-look-up', text: ['I look up.'] },
        { id: 'i-ask', text: ['I ask.'] },
        { id: 'i-know-why', text: ['I know why.'] },
      ],
      after: null,
    },
    {
      kind: 'rate',
      id: 'pos-after',
      tab: 'Look back',
      question: ['And now?'],
      lead: ['Be ', { kind: 'emphasis', text: ['honest'] }, '.'],
      statements: [
        { id: 'i-look-up', text: ['I look up.'] },
        { id: 'i-ask', text: ['I ask.'] },
        { id: 'i-know-why', text: ['I know why.'] },
      ],
      after: 'pos-before',
    },
  ]);
  expect(page?.lesson.minutes).toBe(1);
});

test('a rate has three to six statements', async () => {
  const some = (count: number) => Array.from({ length: count }, (_, n) => `I can do ${n}.`);
  const remedy = 'Write 3 to 6 as a list, in the first person: `- I can say …`.';
  expect(await inBody(rate('#pos-a', some(6)))).toEqual([]);
  expect(await inBody(rate('#pos-a', some(1)))).toEqual([
    `${first}:6:1  This rate has 1 statement. | ${remedy}`,
  ]);
  expect(await inBody(rate('#pos-a', some(7)))).toEqual([
    `${first}:6:1  This rate has 7 statements. | ${remedy}`,
  ]);
});

test('a statement is one line of text, and no other is the same', async () => {
  const body = `:::rate{#pos-a}

Q?

- [ ] I look up.
- I ask.

  Twice.
- I look up.
- > I know.

> Because.

:::`;
  const line = 'Write it as one line of text: `- I can say …`.';
  expect(await inBody(body)).toEqual([
    `${first}:10:1  This statement has a box. | Write it without one: \`- I can say …\`.`,
    `${first}:13:3  This statement is not one line of text. | ${line}`,
    `${first}:14:1  This statement is there twice. | Take one of the two out, or say something else.`,
    `${first}:15:1  This statement is not one line of text. | ${line}`,
    `${first}:17:1  A rate cannot hold a quote. | Take it out: no mark is better than another, so there is nothing to explain.`,
  ]);
});

test('`after` names the id of a rating, and the attributes are known ones', async () => {
  expect(await inBody(rate('#pos-a after'), rate('#pos-b afetr="pos-a"'))).toEqual([
    `${first}:6:16  \`after\` does not say which rating came before. | Write its id, \`after="pos-before"\`, or leave \`after\` out.`,
    `${first}:16:16  \`:::rate\` knows no \`afetr\`. | Did you mean \`after\`?`,
  ]);
});

test('a rating that comes after one that is not there is named with the one that was meant', async () => {
  expect(await inBody(rate('#pos-before'), rate('#pos-after after="pos-befor"'))).toEqual([
    `${first}:16:20  There is no rating \`pos-befor\` to come after. | Did you mean \`pos-before\`?`,
  ]);
  expect(await inBody(rate('#pos-after after="pos-befor"'))).toEqual([
    `${first}:6:20  There is no rating \`pos-befor\` to come after. | Take \`after\` out: no rating comes before this one.`,
  ]);
});

test('a rating comes after another rating and nothing else', async () => {
  const choice = ':::choice{#pos-c}\n\nQ?\n\n- [x] a\n  > r\n- [ ] b\n  > r\n\n:::';
  expect(await inBody(choice, rate('#pos-after after="pos-c"'))).toEqual([
    `${first}:17:20  \`pos-c\` is a choice and not a rate: ${first}:6:1. | Name the \`:::rate\` whose statements are rated again here.`,
  ]);
});

test('a rating comes after one that stands earlier in the course, whatever the file', async () => {
  const remedy = 'Write `after` on the later of the two, with the id of the earlier.';
  expect(await inBody(rate('#pos-a after="pos-a"'), rate('#pos-b after="pos-c"'))).toEqual([
    `${first}:6:16  This rating is said to come after itself. | ${remedy}`,
    `${first}:16:16  There is no rating \`pos-c\` to come after. | Did you mean \`pos-a\`?`,
  ]);
  const early = lesson(rate('#pos-early after="dazzle-late"'));
  const late = lesson(rate('#dazzle-late'));
  const files = { '1-pos/module.md': moduleFile, '2-dazzle/module.md': moduleFile };
  const wrong = await readFiles({ ...files, '1-pos/1-a.md': early, '2-dazzle/1-b.md': late });
  expect(wrong.mistakes.map(tell)).toEqual([
    `1-pos/1-a.md:6:20  \`dazzle-late\` comes later in the course than this: 2-dazzle/1-b.md:6:1. | ${remedy}`,
  ]);
  const right = await readFiles({ ...files, '1-pos/1-b.md': late, '2-dazzle/1-a.md': early });
  expect(right.mistakes).toEqual([]);
});

test('the statements of both are the same, word for word', async () => {
  const after = (...statements: string[]) =>
    inBody(rate('#pos-before'), rate('#pos-after after="pos-before"', statements));
  expect(await after('I look up.', 'I always ask.', 'I know why.')).toEqual([
    `${first}:21:1  The earlier rating does not have this statement: ${first}:6:1. | Write it word for word as there: “I ask.”.`,
  ]);
  expect(await after(...three, 'I dance.')).toEqual([
    `${first}:23:1  The earlier rating does not have this statement: ${first}:6:1. | Take it out, or write it there too.`,
  ]);
});

test('the later of two ratings lacks none of the statements, and keeps their order', async () => {
  const four = [...three, 'I dance.'];
  const after = (...statements: string[]) =>
    inBody(rate('#pos-before', four), rate('#pos-after after="pos-before"', statements));
  expect(await after('I look up.', 'I ask.', 'I dance.')).toEqual([
    `${first}:17:1  This rating lacks “I know why.” of the earlier one: ${first}:6:1. | Write all of its statements here too, word for word and in their order.`,
  ]);
  expect(await after('I look up.', 'I know why.', 'I ask.', 'I dance.')).toEqual([
    `${first}:22:1  Here the earlier rating has another statement: ${first}:6:1. | Write the statements in the same order in both.`,
  ]);
});
