import { expect, test } from 'vitest';
import { tell } from './write-lessons.ts';
import { entry, readWithGlossary, termNames } from './read-terms.ts';

test('an entry has its term, its other forms, its meaning and its lesson', async () => {
  const { glossary, mistakes } = await readWithGlossary(
    `## The flip

*also: flips, to flip*

Turning from *what* to how.

It was in [lesson one](1-pos/1-one.md).

Explained in: pos/two
`,
    { one: 'To flip.' },
  );
  expect(mistakes).toEqual([]);
  expect(glossary).toEqual([
    {
      id: 'the-flip',
      term: 'The flip',
      also: ['flips', 'to flip'],
      meaning: [
        ['Turning from ', { kind: 'emphasis', text: ['what'] }, ' to how.'],
        ['It was in ', { kind: 'link', to: '/learn/pos/one', text: ['lesson one'] }, '.'],
      ],
      lesson: { id: 'pos/two', mile: 2, title: 'Second' },
    },
  ]);
});

test('lines without empty lines between them are read as well', async () => {
  const { glossary, mistakes } = await readWithGlossary(
    '## Flip\n*also: flips*\nTurning *around*\nat once.\nExplained in: pos/one\n',
  );
  expect(mistakes).toEqual([]);
  expect(glossary).toMatchObject([
    {
      also: ['flips'],
      meaning: [['Turning ', { kind: 'emphasis', text: ['around'] }, ' at once.']],
      lesson: { id: 'pos/one' },
    },
  ]);
});

test('entries stand by the alphabet, whatever article or case they begin with', async () => {
  const terms = [
    'second nature',
    'The flip',
    'À la carte',
    '“Core” service',
    '3 steps',
    'A gimmick',
  ];
  const { glossary } = await readWithGlossary(terms.map((term) => entry(term)).join(''));
  expect(termNames(glossary)).toEqual([
    '3 steps',
    'À la carte',
    '“Core” service',
    'The flip',
    'A gimmick',
    'second nature',
  ]);
});

test('the glossary is a file of its own, named in the course; without one there is none', async () => {
  const { course, documents, glossary, files } = await readWithGlossary(entry('Flip'));
  expect(files.filter((name) => name.endsWith('glossary.md'))).toHaveLength(1);
  expect(course.glossary).toMatch(/^lessons\/glossary-[0-9a-f]{8}\.json$/);
  expect(JSON.parse(documents.get(course.glossary ?? '') ?? '')).toEqual(glossary);
  const { glossary: none, ...without } = (await readWithGlossary('')).course;
  expect(none).toBeNull();
  expect(without.modules).toHaveLength(1);
});

const file = 'glossary.md';
const mistakesIn = async (glossary: string) =>
  (await readWithGlossary(glossary)).mistakes.map(tell);

test('a term or a form that is there twice is named, whatever its case and its hyphens', async () => {
  const twice = `${entry('Flip', { also: 'the turn' })}${entry('flip')}${entry('Turning', { also: 'turns, The-Turn' })}`;
  expect(await mistakesIn(twice)).toEqual([
    `${file}:9:1  “flip” is in the glossary already, on line 1. | Keep one of the two.`,
    `${file}:17:15  “The-Turn” is in the glossary already, on line 3. | Keep one of the two.`,
  ]);
});

test('an entry without a meaning, or with nothing at all, is named', async () => {
  expect(await mistakesIn('## Flip\n\nExplained in: pos/one\n\n## Turn\n\n*also: turns*')).toEqual([
    `${file}:1:1  “Flip” is not explained. | Say under it in a sentence or two what it means.`,
    `${file}:5:1  “Turn” does not say which lesson explains it. | End the entry with a line of plain text: \`Explained in: pos/the-flip\`.`,
    `${file}:5:1  “Turn” is not explained. | Say under it in a sentence or two what it means.`,
  ]);
});

test('a term without letters and a heading with marks are named', async () => {
  expect(await mistakesIn(`${entry('…')}${entry('The *flip*')}`)).toEqual([
    `${file}:1:1  This term has no letters. | Write the words that lessons use.`,
    `${file}:7:1  A term is plain words. | Take the marks out of this heading.`,
  ]);
});

test('an unknown lesson is named with the nearest, and one that was renamed with its new id', async () => {
  const unknown = `${entry('Flip', { lesson: 'pos/on' })}${entry('Turn', { lesson: 'pos/old' })}## Core\n\nIt is.\nExplained in:\n`;
  expect(await mistakesIn(unknown)).toEqual([
    `${file}:5:15  There is no lesson \`pos/on\`. | Did you mean \`pos/one\`?`,
    `${file}:11:15  There is no lesson \`pos/old\`. | It is called \`pos/two\` now.`,
    `${file}:16:14  There is no lesson \`\`. | Use one of \`pos/one\`, \`pos/two\`.`,
  ]);
});

test('the line that names the lesson is the last, and plain', async () => {
  const text =
    '## Flip\n\nIt is.\n\nExplained in: pos/one\n\nAnd more.\n\n## Turn\n\nIt is.\n\n*Explained in: pos/one*\n';
  const remedy = 'End the entry with a line of plain text: `Explained in: pos/the-flip`.';
  const message = 'The line that names the lesson is not the last one, or is not plain text.';
  expect(await mistakesIn(text)).toEqual([
    `${file}:5:1  ${message} | ${remedy}`,
    `${file}:13:1  ${message} | ${remedy}`,
  ]);
});

test('the line of other forms stands alone under its term and holds plain words', async () => {
  const text = [
    '## Flip\n\nIt is.\n\n*also: flips*\n\nExplained in: pos/one\n',
    '## Turn\n\n*also: turns* and more\n\nIt is.\n\nExplained in: pos/one\n',
    '## Core\n\n*also: cores, , `core`*\n\nIt is.\n\nExplained in: pos/one\n',
    '## Gap\n\n*also: gaps,*\n\nIt is.\n\nExplained in: pos/one\n',
  ].join('\n');
  expect(await mistakesIn(text)).toEqual([
    `${file}:5:1  The line of other forms does not stand under its term. | Move it up, right under the \`## Term\`.`,
    `${file}:11:14  The line of other forms goes on after it has ended. | Close it with \`*\` at the end of the line, and go on in the next one.`,
    `${file}:19:1  Other forms are plain words. | Write them without marks: \`*also: the flips, flip around*\`.`,
    `${file}:27:1  The line of other forms has a gap. | Write one form after the other, \`*also: one, two*\`, or take the line out.`,
  ]);
});

test('what is neither a term nor a paragraph is named', async () => {
  const text = `---
title: Glossary
---

# Glossary

${entry('Flip', { text: '- It\n\n> is\n\n### small\n\n<b>it</b> is.' })}`;
  expect(await mistakesIn(text)).toEqual([
    `${file}:1:1  The glossary has no front matter. | Take it out and begin with \`## Term\`.`,
    `${file}:5:1  Nothing can stand before the first term. | Take it out, or put it under a \`## Term\`.`,
    `${file}:9:1  An entry cannot hold a list. | Write paragraphs of text and nothing else.`,
    `${file}:11:1  An entry cannot hold a quote. | Write paragraphs of text and nothing else.`,
    `${file}:13:1  An entry cannot hold a heading. | Begin every term with \`##\`; the page has a title of its own.`,
    `${file}:15:1  Lessons have no HTML: \`<b>\`. | Write it in Markdown; for a sign as it stands, put \`\\\` before the \`<\`.`,
  ]);
});

test('an empty glossary is named, and a container that swallows the terms under it', async () => {
  expect(await mistakesIn('')).toEqual([
    `${file}:1:1  The glossary has no terms. | Begin one with \`## Term\`, or delete the file.`,
  ]);
  const open = `## Flip\n\nIt is.\n\nExplained in: pos/one\n\n:::note\n\n${entry('Turn')}`;
  expect(await mistakesIn(open)).toEqual([
    `${file}:7:1  \`:::note\` is not closed before “Turn” on line 9. | Write a line of \`:::\` where it ends, with an empty line before it.`,
    `${file}:7:1  An entry cannot hold \`:::note\`. | Write paragraphs of text and nothing else.`,
  ]);
});

test('a glossary that lies elsewhere or is called otherwise is named', async () => {
  const { mistakes } = await readWithGlossary(entry('Flip'), {
    beside: { '1-pos/glossary.md': '', 'Glossary.mdx': '' },
  });
  const remedy = 'There is one for the course: `glossary.md`, beside the modules.';
  expect(mistakes.map(tell)).toEqual([
    `1-pos/glossary.md:1:1  “glossary.md” is not where the glossary lies, or not what it is called. | ${remedy}`,
    `Glossary.mdx:1:1  “Glossary.mdx” is not where the glossary lies, or not what it is called. | ${remedy}`,
  ]);
});
