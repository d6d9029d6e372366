import { expect, test } from 'vitest';
import { lesson, mistakesIn, readOne } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const inBody = (body: string) => mistakesIn(lesson(body));
const close = 'Write a line of `:::` where it ends, with an empty line before it.';

test('a container open at the end of the file is named where it opens', async () => {
  expect(await inBody('Text.\n\n:::principle\n\nKeep this.')).toEqual([
    `${first}:8:1  \`:::principle\` is not closed. | ${close}`,
  ]);
});

test('a container open before the next one is named alone, and both are read', async () => {
  const body = `:::principle

Keep this.

:::reflection{#pos-day}

When?

> Then.

:::

After.`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  \`:::principle\` is not closed before \`:::reflection\` on line 10. | ${close}`,
  ]);
  const { pages } = await readOne(lesson(body));
  const blocks = [...pages.values()][0]?.lesson.parts[0]?.blocks;
  expect(blocks?.map(({ kind }) => kind)).toEqual(['principle', 'activity', 'paragraph']);
});

test('a container open before the next part swallows no part that others link to', async () => {
  const { mistakes, pages } = await readOne(
    lesson('[On](#next)\n\n:::principle\n\nKeep this.\n\n## Next\n\nText.'),
  );
  expect(mistakes.map(({ line, message }) => [line, message])).toEqual([
    [8, '`:::principle` is not closed before “Next” on line 12.'],
  ]);
  expect([...pages.values()][0]?.lesson.parts.map(({ id }) => id)).toEqual(['start', 'next']);
});

test('three colons too many are named', async () => {
  expect(await inBody(':::principle\n\nKeep this.\n\n:::\n\n:::')).toEqual([
    `${first}:12:1  This \`:::\` closes nothing. | Take it out, or look above for what was closed too early.`,
  ]);
});

test.each([
  '::: principle',
  ':::choice {#pos-a}',
  ':::choice{#pos-a tab="One}',
  'Text\n::: choice',
])('the line %s opens nothing, and that is said', async (line) => {
  expect((await inBody(`${line}\n\nText.`))[0]).toBe(
    `${first}:${line.split('\n').length + 5}:1  This line opens nothing, though it begins with \`:::\`. | Write it on a line of its own, without spaces before \`{\`: \`:::choice{#pos-batteries}\`.`,
  );
});

test('an unknown container is named with the one that was meant', async () => {
  expect(await inBody(':::sceanrio{#a}\n\n:::')).toEqual([
    `${first}:6:1  There is no \`:::sceanrio\`. | Did you mean \`scenario\`?`,
  ]);
  expect(await inBody(':::constructor\n\n:::')).toHaveLength(1);
});

test('words in brackets behind the name are named', async () => {
  expect(await inBody(':::principle[Keep]\n\nThis.\n\n:::')).toEqual([
    `${first}:6:13  \`:::principle\` takes no words in brackets. | Write \`:::principle{…}\`, and the words in a paragraph after an empty line.`,
  ]);
});

test('an activity needs an id of the right form', async () => {
  const reflection = (id: string) => `:::reflection${id}\n\nWhen?\n\n> Then.\n\n:::`;
  expect(await inBody(reflection(''))).toEqual([
    `${first}:6:1  This reflection has no id. | Give it one that no other activity has and never change it: \`:::reflection{#pos-batteries}\`.`,
  ]);
  expect(await inBody(reflection('{#Pos_Day tab="" class="x"}'))).toEqual([
    `${first}:6:15  \`Pos_Day\` cannot be an id. | Begin with a small letter a–z and go on with a–z, 0–9 and \`-\`: \`#pos-batteries\`.`,
    `${first}:6:24  The tab has no words. | Write \`tab="Take a minute"\`, or leave it out to have just that.`,
    `${first}:6:31  \`:::reflection\` knows no \`class\`. | Use one of \`id\`, \`tab\`.`,
  ]);
});

test('the closing line needs no empty line before it', async () => {
  const { mistakes, pages } = await readOne(
    lesson(':::reflection{#pos-day}\nWhen?\n- Then?\n\n> So.\n:::\nAfter.'),
  );
  expect(mistakes).toEqual([]);
  expect([...pages.values()][0]?.lesson.parts[0]?.blocks).toHaveLength(2);
});
