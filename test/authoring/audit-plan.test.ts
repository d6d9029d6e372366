import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { lesson, mistakesIn, readOne } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const inBody = (body: string) => mistakesIn(lesson(body));

/** The first activity of a lesson without mistakes. */
async function read(body: string) {
  const { mistakes, pages } = await readOne(lesson(`## Practice\n\n${body}`));
  expect(mistakes).toEqual([]);
  const [block] = pages.get('pos/first' as LessonId)?.lesson.parts[0]?.blocks ?? [];
  return block?.kind === 'activity' ? block.activity : null;
}

test('an audit has its form, its starter rows and its model answer', async () => {
  const audit = `:::audit{#pos-rules of="rules" rows="5" tab="Be brave"}

Which rules *trip* your customers?

Begin with these.

- “No returns without a receipt”
- One **form** per visit
- One form, per visit

> Kill.
>
> I’ll ask Dana.

:::`;
  expect(await read(audit)).toEqual({
    kind: 'audit',
    id: 'pos-rules',
    tab: 'Be brave',
    question: ['Which rules ', { kind: 'emphasis', text: ['trip'] }, ' your customers?'],
    lead: ['Begin with these.'],
    of: 'rules',
    rows: 5,
    starters: [
      { id: 'no-returns-without-a-receipt', text: '“No returns without a receipt”' },
      { id: 'one-form-per-visit', text: 'One form per visit' },
      { id: 'one-form-per-visit-2', text: 'One form, per visit' },
    ],
    model: [['Kill.'], ['I’ll ask Dana.']],
  });
});

test('an audit asks for three rows unless told otherwise, and needs no rows to begin with', async () => {
  expect(await read(':::audit{#pos-way of="journey"}\n\nHow?\n\n> So.\n\n:::')).toMatchObject({
    tab: 'Your turn',
    of: 'journey',
    rows: 3,
    lead: [],
    starters: [],
  });
});

test('a plan has its nudges and its model answer', async () => {
  const plan = `:::plan{#pos-three commitments="3"}

What three things will you do?

Small ones.

- Think of Tuesday.

> *When it rains, I will open the door.*

:::`;
  expect(await read(plan)).toEqual({
    kind: 'plan',
    id: 'pos-three',
    tab: 'Your turn',
    question: ['What three things will you do?'],
    lead: ['Small ones.'],
    commitments: 3,
    nudges: [['Think of Tuesday.']],
    model: [[{ kind: 'emphasis', text: ['When it rains, I will open the door.'] }]],
  });
  expect(await read(':::plan{#pos-one}\n\nWhat?\n\n> So.\n\n:::')).toMatchObject({
    commitments: 1,
  });
});

test('an audit of nothing, or of what there is none of, is named', async () => {
  const body = ':::audit{#a}\n\nQ?\n\n> So.\n\n:::\n\n:::audit{#b of="rule"}\n\nQ?\n\n> So.\n\n:::';
  expect(await inBody(body)).toEqual([
    `${first}:6:1  This audit does not say what it looks at. | Write one of \`of="rules"\`, \`of="touch-points"\`, \`of="journey"\` beside its id.`,
    `${first}:14:13  There is no audit of \`rule\`. | Did you mean \`rules\`?`,
  ]);
});

test('counts outside their bounds are named', async () => {
  const audit = (rows: string) => `:::audit{#a of="rules" ${rows}}\n\nQ?\n\n> So.\n\n:::`;
  const remedy = 'Write a whole number from 1 to 8, `rows="3"`, or leave it out to have 3.';
  for (const count of ['0', '9', '2.5', 'many', '1000']) {
    expect(await inBody(audit(`rows="${count}"`))).toEqual([
      `${first}:6:24  \`rows\` cannot be \`${count}\`. | ${remedy}`,
    ]);
  }
  expect(await inBody(audit('rows'))).toEqual([
    `${first}:6:24  \`rows\` has no number. | ${remedy}`,
  ]);
  expect(await inBody(audit('rows="8"'))).toEqual([]);
  expect(await inBody(':::plan{#p commitments="4"}\n\nQ?\n\n> So.\n\n:::')).toEqual([
    `${first}:6:12  \`commitments\` cannot be \`4\`. | Write a whole number from 1 to 3, \`commitments="1"\`, or leave it out to have 1.`,
  ]);
});

test('an audit needs a question and a model answer, and its starter rows are lines', async () => {
  const body = `:::audit{#a of="rules" row="3"}

- One

  Two

:::`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  This audit has no question. | Begin it with a paragraph, after \`:::audit{…}\` and a blank line.`,
    `${first}:6:1  This audit has no model answer. | End it with one as a quote, to compare with after writing: \`> …\`.`,
    `${first}:6:24  \`:::audit\` knows no \`row\`. | Did you mean \`rows\`?`,
    `${first}:10:3  This starter row is not one paragraph. | Write each starter row as one line of text: \`- “No returns without a receipt”\`.`,
  ]);
});

test('an audit has at most twelve starter rows', async () => {
  const rows = Array.from({ length: 13 }, (_, n) => `- Rule ${n}`).join('\n');
  expect(await inBody(`:::audit{#a of="rules"}\n\nQ?\n\n${rows}\n\n> So.\n\n:::`)).toEqual([
    `${first}:6:1  This audit has 13 starter rows. | Write at most 12; the learner adds their own.`,
  ]);
});

test('a plan needs an id, a question and one model answer, and its nudges are lines', async () => {
  const body = `:::plan{of="rules"}

Q?

- One

  - Two

> So.

Or

> so.

:::`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  This plan has no id. | Give it one that no other activity has and never change it: \`:::plan{#pos-batteries}\`.`,
    `${first}:6:9  \`:::plan\` knows no \`of\`. | Use one of \`id\`, \`tab\`, \`commitments\`.`,
    `${first}:12:3  This nudge is not one paragraph. | Write each nudge as one line of text: \`- Think of …\`.`,
    `${first}:16:1  This paragraph has no place in \`:::plan\`. | Text stands at its beginning: a question, then at most one more paragraph. Move the rest out of it.`,
    `${first}:18:1  This plan has more than one model answer. | Join them into one quote, with a line \`>\` between its paragraphs.`,
  ]);
});
