import { expect, test } from 'vitest';
import { lesson, mistakesIn, moduleFile, readFiles, readOne, tell } from './write-lessons.ts';

const withFront = (front: string) => mistakesIn(lesson('Text.', front));
const first = '1-pos/1-first.md';

test('a file without front matter is named', async () => {
  expect(await mistakesIn('Text.\n')).toEqual([
    `${first}:1:1  This file does not begin with front matter. | Begin with a line of \`---\`, then \`title: …\`, \`summary: …\`, then \`---\`.`,
  ]);
});

test('front matter that never ends is named where it begins', async () => {
  expect(await mistakesIn('---\ntitle: First\n\nText.\n')).toEqual([
    `${first}:1:1  The front matter that opens here is never closed. | Write a line of \`---\` after its last key.`,
  ]);
});

test('an unknown key is named with the one that was meant, and not missed as well', async () => {
  expect(await withFront('title: First\nsumary: A lesson.')).toEqual([
    `${first}:3:1  \`sumary\` is not a key here. | Did you mean \`summary\`?`,
  ]);
});

test('an unknown key like no other is answered with all that there are', async () => {
  expect(await withFront('title: First\nsummary: S.\ndifficulty: 3')).toEqual([
    `${first}:4:1  \`difficulty\` is not a key here. | Use one of \`title\`, \`label\`, \`subtitle\`, \`summary\`, \`minutes\`, \`picture\`, \`pictureAlt\`, \`completes\`, \`formerly\`, \`sources\`.`,
  ]);
});

test('missing keys are named, each with a line to write', async () => {
  expect(await withFront('label: First')).toEqual([
    `${first}:1:1  The front matter has no \`title\`. | Write a line \`title: …\` into it.`,
    `${first}:1:1  The front matter has no \`summary\`. | Write a line \`summary: …\` into it.`,
  ]);
});

test('values of the wrong type are named where they stand', async () => {
  const front = `title: 2024
summary:
minutes: '6'
sources: a book
completes:
  - [a, b]
label: ''`;
  expect(await withFront(front)).toEqual([
    `${first}:2:8  \`title\` is not text. | Put it in quotes: \`'2024'\`.`,
    `${first}:3:1  \`summary\` is empty. | Write its value behind the colon.`,
    `${first}:4:10  \`minutes\` is not a whole number from 1 to 999. | Write it in digits, without quotes: \`minutes: 6\`.`,
    `${first}:5:10  \`sources\` is not a list. | Write each on its own line: \`  - …\`.`,
    `${first}:7:5  This item of \`completes\` is not text. | Write it as words; put them in quotes if they begin with a sign like \`*\` or \`[\`.`,
    `${first}:8:8  \`label\` has no words. | Write some.`,
  ]);
});

test('a colon in a title is explained once, with the quotes that it needs', async () => {
  const found = await withFront('title: Dazzle: vary the treatment\nsummary: S.');
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${first}:2:8  There is a colon inside this value`);
  expect(found[0]).toContain('quotes: `title: "Dazzle: vary the treatment"`');
});

test('a key that is there twice and a line that begins with a tab are named', async () => {
  expect(await withFront('title: First\nsummary: S.\ntitle: Second')).toEqual([
    `${first}:4:1  This key is there twice. | Keep one of the two lines.`,
  ]);
  expect((await withFront('title: First\nsummary: S.\nsources:\n\t- a'))[0]).toContain(
    'This line begins with a tab.',
  );
});

test('brackets without end are refused before they can do harm', async () => {
  expect(await withFront(`title: ${'['.repeat(50_000)}`)).toEqual([
    `${first}:1:1  The front matter has too many brackets. | Write plain \`key: value\` lines and lists of \`- text\`.`,
  ]);
});

test('a title too long for the map asks for a label, and a label for fewer characters', async () => {
  const long = 'A thousand small things, done';
  expect(await withFront(`title: ${long}\nsummary: S.`)).toEqual([
    `${first}:2:8  The title has 29 characters, and the map has room for 28. | Keep it, and write a shorter one for the map: \`label: …\`.`,
  ]);
  expect(await withFront(`title: ${long}\nsummary: S.\nlabel: ${long}`)).toEqual([
    `${first}:4:8  The label has 29 characters, and the map has room for 28. | Say it in 28 characters or fewer.`,
  ]);
  expect(await withFront(`title: ${long.slice(1)}\nsummary: S.`)).toEqual([]);
});

test('what completes a lesson must be in it, once', async () => {
  const activity = ':::reflection{#pos-day}\n\nWhen?\n\n> Then.\n\n:::';
  const front = 'title: First\nsummary: S.\ncompletes: [pos-dya, pos-day, pos-day]';
  expect(await mistakesIn(lesson(activity, front))).toEqual([
    `${first}:4:13  This lesson has no activity \`pos-dya\`. | Did you mean \`pos-day\`?`,
    `${first}:4:31  \`pos-day\` is there twice. | Keep one of the two.`,
  ]);
});

test('former ids may not be those of living lessons, of each other, or none at all', async () => {
  const { mistakes } = await readOne(
    lesson('Text.', 'title: F\nsummary: S.\nformerly: [pos/second, pos/first, pos/old, Old name]'),
    { '1-pos/2-second.md': lesson('Text.', 'title: S\nsummary: S.\nformerly: [pos/old]') },
  );
  expect(mistakes.map(tell)).toEqual([
    `${first}:4:12  \`pos/second\` is the id of a lesson that is there: 1-pos/2-second.md. | Name only ids that no lesson has any more; take this one out.`,
    `${first}:4:24  \`pos/first\` is what this lesson is called now. | Name only ids that no lesson has any more; take this one out.`,
    `${first}:4:44  \`Old name\` cannot have been the id of a lesson. | Write module and name as the address had them: \`pos/old-name\`.`,
    `1-pos/2-second.md:4:12  \`pos/old\` is named as a former id twice: ${first}:4:35 names it too. | Leave it where the lesson really went.`,
  ]);
});

test('a source is a line of Markdown whose links are checked', async () => {
  const front =
    "title: First\nsummary: S.\nsources:\n  - '# A heading'\n  - See [this](javascript:x)";
  expect(await withFront(front)).toEqual([
    `${first}:5:5  This source is not a line of text. | Write author, *title* and page.`,
    `${first}:6:5  Lessons have no links that begin with \`javascript:\`. | Link to a lesson’s file, \`[words](2-other.md)\`, or to an \`https://…\` address.`,
  ]);
});

test('a module is checked like a lesson, and has no text of its own', async () => {
  const module = `---
title: POS
summary: S.
landmark: stroe
posterAlt: A store.
outcomes: []
---

Some text.
`;
  const { mistakes } = await readFiles({
    '1-pos/module.md': module,
    '1-pos/1-first.md': lesson('Text.'),
  });
  expect(mistakes.map(tell)).toEqual([
    '1-pos/module.md:4:11  There is no landmark `stroe`. | Did you mean `store`?',
    '1-pos/module.md:5:12  There is a `posterAlt` and no `poster`. | Write both or neither.',
    '1-pos/module.md:6:11  `outcomes` names nothing. | Write at least one: `  - …`, to follow “you can”.',
    '1-pos/module.md:9:1  `module.md` has no text of its own. | Say it in `summary`, or in the first lesson.',
  ]);
});

test('a picture at the head of a page needs words or a plain no', async () => {
  const poster = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
  const files = { '1-pos/1-first.md': lesson('Text.'), '1-pos/poster.svg': poster };
  const without = moduleFile.replace('landmark', 'poster: poster.svg\nlandmark');
  const { mistakes } = await readFiles({ ...files, '1-pos/module.md': without });
  expect(mistakes.map(tell)).toEqual([
    "1-pos/module.md:4:9  The poster has no `posterAlt`. | Say what it shows, `posterAlt: …`; or write `posterAlt: ''` if it only decorates.",
  ]);
  const decorative = without.replace('landmark', "posterAlt: ''\nlandmark");
  expect((await readFiles({ ...files, '1-pos/module.md': decorative })).mistakes).toEqual([]);
});
