import { expect, test } from 'vitest';
import type { Activity } from '../../src/activities/activity.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { lesson, mistakesIn, readOne } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const inBody = (body: string) => mistakesIn(lesson(body));

async function activityIn(body: string): Promise<Activity | undefined> {
  const { pages, mistakes } = await readOne(lesson(body));
  expect(mistakes).toEqual([]);
  const [block] = pages.get('pos/first' as LessonId)?.lesson.parts[0]?.blocks ?? [];
  return block?.kind === 'activity' ? block.activity : undefined;
}

const order = (...steps: string[]) =>
  `:::order{#pos-a}\n\nWhat first?\n\n${steps.join('\n')}\n\n:::`;
const step = (text: string) => `1. ${text}\n\n   > Why ${text}.\n`;

test('an order has its steps, each with its place and its reason', async () => {
  const body = `:::order{#pos-plate tab="One more"}

What did she do, step by _step_?

Put the first thing on top.

1. Listens

   > Nothing is found before.

2. Looks in the drain
   > She kneels herself.
3. Screws it on

   > He did not ask.

:::`;
  const read = await activityIn(body);
  expect(read).toMatchObject({
    kind: 'order',
    id: 'pos-plate',
    tab: 'One more',
    question: ['What did she do, step by ', { kind: 'emphasis', text: ['step'] }, '?'],
    lead: ['Put the first thing on top.'],
  });
  const steps = read?.kind === 'order' ? read.steps : [];
  expect(steps.toSorted((one, other) => one.place - other.place)).toEqual([
    { id: 'listens', text: ['Listens'], place: 1, reason: ['Nothing is found before.'] },
    {
      id: 'looks-in-the-drain',
      text: ['Looks in the drain'],
      place: 2,
      reason: ['She kneels herself.'],
    },
    { id: 'screws-it-on', text: ['Screws it on'], place: 3, reason: ['He did not ask.'] },
  ]);
});

test('steps are never dealt in their right order, however they are written', async () => {
  const texts = ['one', 'two', 'three'];
  for (const a of texts) {
    for (const b of texts.filter((text) => text !== a)) {
      const c = texts.find((text) => text !== a && text !== b) ?? '';
      const read = await activityIn(order(step(a), step(b), step(c)));
      const places = read?.kind === 'order' ? read.steps.map(({ place }) => place) : [];
      expect(new Set(places)).toEqual(new Set([1, 2, 3]));
      expect(places).not.toEqual([1, 2, 3]);
    }
  }
});

test('an order without numbers, and one with too few or too many steps, are named', async () => {
  const remedy = 'Write 3 to 7, as a numbered list with a reason under each.';
  expect(await inBody(order('- a\n  > r', '- b\n  > r', '- c\n  > r'))).toEqual([
    `${first}:10:1  These steps are not numbered. | Number them in their right order: \`1. …\`, \`2. …\`, \`3. …\`.`,
  ]);
  expect(await inBody(order())).toEqual([`${first}:6:1  This order has 0 steps. | ${remedy}`]);
  expect(await inBody(order(step('a')))).toEqual([
    `${first}:6:1  This order has 1 step. | ${remedy}`,
  ]);
  const many = Array.from({ length: 8 }, (_, n) => step(`step ${n}`));
  expect(await inBody(order(...many))).toEqual([
    `${first}:6:1  This order has 8 steps. | ${remedy}`,
  ]);
  expect(await inBody(order(...many.slice(1)))).toEqual([]);
});

test('steps are named that lack their text or reason, say the same, or hold something else', async () => {
  const body = order(
    '1. Listens',
    '2. Looks\n   > r\n\n   > r',
    '3. > r',
    '4. listens\n   > r\n\n   - more',
    '5. Screws\n\n   It on\n   > r',
    '6. Waves\n  > r',
  );
  expect(await inBody(body)).toEqual([
    `${first}:10:1  This step has no reason. | Write it on the next line, three spaces in: \`   > Why it stands here.\``,
    `${first}:14:4  This step has more than one reason. | Join the quotes into one.`,
    `${first}:15:1  This step has no text. | Write its text on the line of its number.`,
    `${first}:16:1  This step reads like an earlier one. | Word it so that a learner can tell the two apart.`,
    `${first}:19:4  This step holds a list. | Leave only its text and, under it, its reason as a quote: \`> …\`.`,
    `${first}:22:4  This step has a second paragraph. | Join it to the first; or begin its line with \`>\` if it is the reason.`,
    `${first}:24:1  This step has no reason. | Write it on the next line, three spaces in: \`   > Why it stands here.\``,
    `${first}:25:3  This quote belongs to no step. | Move it three spaces in, under the step whose reason it is: \`   > …\`.`,
  ]);
});

test('an order and a match say what else they cannot hold or do not know', async () => {
  const body = `:::order{#pos-a check}

${step('a')}
2. b
   > r
3. c
   > r

After.

:::

:::match

Which?

### No

:::`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  This order has no question. | Begin it with a paragraph, after \`:::order{…}\` and a blank line.`,
    `${first}:6:17  \`:::order\` knows no \`check\`. | Use one of \`id\`, \`tab\`.`,
    `${first}:17:1  This paragraph has no place in \`:::order\`. | Text stands at its beginning: a question, then at most one more paragraph. Move the rest out of it.`,
    `${first}:21:1  This match has no id. | Give it one that no other activity has and never change it: \`:::match{#pos-batteries}\`.`,
    `${first}:21:1  This match has 0 pairs. | Write 3 to 6: a list, and under each item its partner and a reason.`,
    `${first}:25:1  \`:::match\` cannot hold a heading. | Move it out of \`:::match\`, or say it in plain text.`,
  ]);
});

const match = (...pairs: string[]) => `:::match{#pos-a}\n\nWhich?\n\n${pairs.join('\n')}\n\n:::`;
const pair = (left: string, right: string) => `- ${left}\n  - ${right}\n\n  > Because.\n`;

test('a match has its lefts, each with the right it belongs with and the reason', async () => {
  const body = `:::match{#pos-guests}

Which answer suits which guest?

Pair them.

- A family

  - “The wide door.”

  > Their hands are full.

- A *regular*
  - “The usual?”
    > He is known.
- Yes
  - yes

  > The same word may stand on both sides.

:::`;
  const read = await activityIn(body);
  expect(read).toMatchObject({
    kind: 'match',
    id: 'pos-guests',
    tab: 'Your turn',
    question: ['Which answer suits which guest?'],
    lead: ['Pair them.'],
    lefts: [
      {
        id: 'a-family',
        text: ['A family'],
        right: 'the-wide-door',
        reason: ['Their hands are full.'],
      },
      {
        id: 'a-regular',
        text: ['A ', { kind: 'emphasis', text: ['regular'] }],
        right: 'the-usual',
        reason: ['He is known.'],
      },
      {
        id: 'yes',
        text: ['Yes'],
        right: 'yes-2',
        reason: ['The same word may stand on both sides.'],
      },
    ],
  });
  const rights = read?.kind === 'match' ? read.rights : [];
  expect(rights.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
    { id: 'the-usual', text: ['“The usual?”'] },
    { id: 'the-wide-door', text: ['“The wide door.”'] },
    { id: 'yes-2', text: ['yes'] },
  ]);
});

test('partners are never dealt in the order of their lefts', async () => {
  const pairs = ['one', 'two', 'three'].map((text) => pair(text, `to ${text}`));
  const turns = [0, 1, 2].flatMap((n) => {
    const turned = [...pairs.slice(n), ...pairs.slice(0, n)];
    return [turned, turned.toReversed()];
  });
  for (const turned of turns) {
    const read = await activityIn(match(...turned));
    const aligned =
      read?.kind === 'match' && read.lefts.every(({ right }, n) => right === read.rights[n]?.id);
    expect(aligned).toBe(false);
  }
});

test('a match has three to six pairs', async () => {
  const remedy = 'Write 3 to 6: a list, and under each item its partner and a reason.';
  const pairs = Array.from({ length: 7 }, (_, n) => pair(`left ${n}`, `right ${n}`));
  expect(await inBody(match(...pairs))).toEqual([
    `${first}:6:1  This match has 7 pairs. | ${remedy}`,
  ]);
  expect(await inBody(match(...pairs.slice(6)))).toEqual([
    `${first}:6:1  This match has 1 pair. | ${remedy}`,
  ]);
  expect(await inBody(match(...pairs.slice(1)))).toEqual([]);
});

test('pairs are named that lack a side or their reason, or have too much of it', async () => {
  const body = match(
    '- A family\n  > r',
    '- A regular\n  - one\n  - two\n\n  > r',
    '- A first-timer\n  - show\n\n    me\n\n  > r',
    '- - nameless\n\n  > r',
    '- a family\n  - One',
    '',
    '> r',
  );
  expect(await inBody(body)).toEqual([
    `${first}:10:1  “A family” has no partner. | Write it under it as a list of one, two spaces in: \`  - …\`.`,
    `${first}:14:3  “A regular” has more than one partner. | Leave the one that belongs with it.`,
    `${first}:20:5  This partner is not one paragraph. | Write it as one line of text: \`  - …\`.`,
    `${first}:23:1  This pair has no text. | Write its text on the line of its dash.`,
    `${first}:26:1  This pair has no reason. | Write it under the two, two spaces in: \`  > Why they belong together.\``,
    `${first}:26:1  This left side reads like an earlier one. | Word it so that a learner can tell the two apart.`,
    `${first}:27:3  This partner reads like an earlier one. | Word it so that a learner can tell the two apart.`,
    `${first}:29:1  This quote belongs to no pair. | Move it two spaces in, under the pair whose reason it is: \`  > …\`.`,
  ]);
});
