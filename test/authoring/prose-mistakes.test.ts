import { expect, test } from 'vitest';
import { lesson, mistakesIn, readOne } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const inBody = (body: string) => mistakesIn(lesson(body));

test('HTML is named once per element, and a comment has its own remedy', async () => {
  expect(await inBody('A <b>bold</b> word.\n\n<div onclick="x()">\n\n<!-- note -->')).toEqual([
    `${first}:6:3  Lessons have no HTML: \`<b>\`. | Write it in Markdown; for a sign as it stands, put \`\\\` before the \`<\`.`,
    `${first}:8:1  Lessons have no HTML: \`<div onclick="x()">\`. | Write it in Markdown; for a sign as it stands, put \`\\\` before the \`<\`.`,
    `${first}:10:1  Lessons have no hidden comments. | Take it out; notes go into a file whose name begins with \`_\`.`,
  ]);
});

test('headings above and below parts are named', async () => {
  expect(await inBody('# Title\n\n## Part\n\n##### Small\n\n##\n\nText.')).toEqual([
    `${first}:6:1  The title of a lesson stands in its front matter. | Begin a part with \`##\` instead.`,
    `${first}:10:1  This heading is too small. | Use \`##\` for a part, \`###\` or \`####\` in it.`,
    `${first}:12:1  This part has no title. | Write one: \`## The story\`.`,
  ]);
});

test('a lesson has at most one pull-quote, of text', async () => {
  expect(await inBody('> One.\n\n## Part\n\n> Two.\n\n> - Three.')).toEqual([
    `${first}:10:1  This is a second pull-quote; the first is on line 6. | Keep one, and write the other as a paragraph.`,
    `${first}:12:1  This is a second pull-quote; the first is on line 6. | Keep one, and write the other as a paragraph.`,
    `${first}:12:3  A pull-quote cannot hold a list. | Write paragraphs of text and nothing else.`,
  ]);
});

test('lists hold neither boxes nor quotes nor activities', async () => {
  expect(await inBody('- [ ] box\n\n1. > quote\n\n* :::choice{#x}\n  :::')).toEqual([
    `${first}:6:1  Boxes to tick stand only in a choice. | Put \`:::choice{#id}\` before the question, or take the boxes out.`,
    `${first}:8:4  A list cannot hold a quote. | Put an empty line before it and begin it at the start of the line.`,
    `${first}:10:3  A list cannot hold \`:::choice\`. | Put an empty line before it and begin it at the start of the line.`,
  ]);
});

test('addresses stand behind their words', async () => {
  expect(await inBody('See [this][a].\n\n[a]: https://example.com')).toEqual([
    `${first}:8:1  Lessons do not keep addresses apart from their links. | Write the address right behind the words: \`[words](2-other.md)\`.`,
  ]);
});

test('a bare address and a footnote are just text', async () => {
  const { pages, mistakes } = await readOne(lesson('Ask a@b.example or www.example.com[^1].'));
  expect(mistakes).toEqual([]);
  expect([...pages.values()][0]?.lesson.parts[0]?.blocks).toEqual([
    { kind: 'paragraph', text: ['Ask a@b.example or www.example.com[^1].'] },
  ]);
});

test('one colon and two colons are just text', async () => {
  const { pages, mistakes } = await readOne(lesson('At 9:30 :now[x]{y}.\n\n::leaf[x]{y}'));
  expect(mistakes).toEqual([]);
  expect([...pages.values()][0]?.lesson.parts[0]?.blocks).toEqual([
    { kind: 'paragraph', text: ['At 9:30 :now[x]{y}.'] },
    { kind: 'paragraph', text: ['::leaf[x]{y}'] },
  ]);
});

test('an empty lesson is named', async () => {
  expect(await inBody('')).toEqual([
    `${first}:1:1  This lesson has no text. | Write it under the front matter; \`## …\` begins a part.`,
  ]);
});

test('a principle takes no attributes and a report card takes its rows in one form', async () => {
  const body = `:::principle{tone="loud"}

:::

:::report-card

Before it.

- D **Core service** He got his soup.
- C Core service
- A **The experience**

:::`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  A principle has no text. | Write at least one paragraph.`,
    `${first}:6:14  \`:::principle\` knows no \`tone\`. | Write \`:::principle\` alone.`,
    `${first}:10:1  This report card has no place. | Write where it was: \`:::report-card{place="Corner store, Route 9"}\`.`,
    `${first}:12:1  A report card cannot hold a paragraph. | Write a list and nothing else.`,
    ...[14, 15, 16].map(
      (line) =>
        `${first}:${line}:1  This row is not a letter, a bold title and some words. | Write each like \`- C **Core service** He got his soup.\`, with A, B or C.`,
    ),
  ]);
});

test('two parts of one name have two ids', async () => {
  const { pages } = await readOne(lesson('Text.\n\n## Start\n\n## “Why?”\n\n## Why\n\n## ¿?'));
  const parts = [...pages.values()][0]?.lesson.parts.map(({ id }) => id);
  expect(parts).toEqual(['start', 'start-2', 'why', 'why-2', 'part']);
});

test('minutes count the words and the activities, to the nearest whole minute from one', async () => {
  const minutes = async (body: string) => {
    const { pages } = await readOne(lesson(body));
    return [...pages.values()][0]?.lesson.minutes;
  };
  const reflection = ':::reflection{#pos-day}\n\nWhen?\n\n> Then.\n\n:::'; // two words, a minute's writing
  expect(await minutes('word')).toBe(1);
  expect(await minutes('word '.repeat(299))).toBe(1);
  expect(await minutes('word '.repeat(300))).toBe(2);
  expect(await minutes(`${'word '.repeat(97)}\n\n${reflection}`)).toBe(1);
  expect(await minutes(`## Word\n\n${'word '.repeat(97)}\n\n${reflection}`)).toBe(2);
});
