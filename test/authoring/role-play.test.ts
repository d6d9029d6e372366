import { expect, test } from 'vitest';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { lesson, mistakesIn, readOne } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const guest = '#### The guest\n\nYou are late.';
const host = '#### The host\n\nYou are clearing up.';
const observer = '#### The observer\n\n- Looked up\n- Asked\n- Said yes first\n\n> Well?';
const play = (cards: readonly string[], opening = '#pos-a', scene = 'A guest arrives.') =>
  `:::role-play{${opening}}\n\n${[scene, ...cards].join('\n\n')}\n\n:::`;
const inBody = (body: string) => mistakesIn(lesson(body));

test('a role play has two roles, an observer, a debrief and a round of three minutes', async () => {
  const body = play(
    [
      '#### The guest\n\nYou have driven _all_ night.\n\nYou will not ask.',
      host,
      '#### The observer\n\n- Looked up before speaking\n- Asked\n- Said yes first\n\n> What was it?\n>\n> Who saw it?',
    ],
    '#pos-a tab="In pairs"',
    'A guest arrives.\n\nPlay it twice.',
  );
  const { pages, mistakes } = await readOne(lesson(body));
  expect(mistakes).toEqual([]);
  const page = pages.get('pos/first' as LessonId);
  expect(page && activitiesOf(page.lesson)).toEqual([
    {
      kind: 'role-play',
      id: 'pos-a',
      tab: 'In pairs',
      question: ['A guest arrives.'],
      lead: ['Play it twice.'],
      minutes: 3,
      roles: [
        {
          name: ['The guest'],
          text: [
            ['You have driven ', { kind: 'emphasis', text: ['all'] }, ' night.'],
            ['You will not ask.'],
          ],
        },
        { name: ['The host'], text: [['You are clearing up.']] },
      ],
      observer: {
        name: ['The observer'],
        watch: [
          { id: 'looked-up-before-speaking', text: ['Looked up before speaking'] },
          { id: 'asked', text: ['Asked'] },
          { id: 'said-yes-first', text: ['Said yes first'] },
        ],
      },
      debrief: [['What was it?'], ['Who saw it?']],
    },
  ]);
  expect(page?.lesson.minutes).toBe(3);
});

test('a round lasts from one to ten minutes', async () => {
  const cards = [guest, host, observer];
  const remedy = 'Write a whole number from 1 to 10, `minutes="3"`, or leave it out for 3.';
  expect(await inBody(play(cards, '#pos-a minutes="10"'))).toEqual([]);
  for (const minutes of ['0', '11', '2.5', '-1', 'ten', '']) {
    expect(await inBody(play(cards, `#pos-a minutes="${minutes}"`))).toEqual([
      `${first}:6:21  A round cannot last “${minutes}” minutes. | ${remedy}`,
    ]);
  }
});

test('a role play has two roles and then one observer', async () => {
  const remedy =
    'Write two roles and then the observer, each under its name: `#### The guest`, `#### The host`, `#### The observer`.';
  expect(await inBody(play([]))).toEqual([`${first}:6:1  This role-play has 0 cards. | ${remedy}`]);
  expect(await inBody(play([guest]))).toEqual([
    `${first}:6:1  This role-play has 1 card. | ${remedy}`,
  ]);
  expect(await inBody(play([guest, host, '#### The cook\n\nYou cook.', observer]))).toEqual([
    `${first}:6:1  This role-play has 4 cards. | ${remedy}`,
  ]);
});

test('the observer stands last, and roles are paragraphs', async () => {
  const paragraphs =
    'Say it in paragraphs. What to watch for is a list and the debrief a quote, both under the observer, the last card.';
  expect(await inBody(play([guest, observer, host]))).toEqual([
    `${first}:14:1  The card “The observer” has no text. | Write under it what this person wants, knows and hides: “You have driven …”.`,
    `${first}:16:1  The card “The observer” cannot hold a list. | ${paragraphs}`,
    `${first}:20:1  The card “The observer” cannot hold a quote. | ${paragraphs}`,
    `${first}:22:1  The observer has 0 things to watch for. | Write 3 to 6 as a list: \`- Looked up before speaking\`.`,
    `${first}:22:1  This role-play has no debrief. | End it with one or two questions to talk about afterwards, as a quote: \`> …\`.`,
    `${first}:24:1  The observer’s card cannot hold a paragraph. | Leave a list of things to watch for, and after it the debrief as a quote.`,
  ]);
});

test('there are three to six things to watch for, each one line and each its own', async () => {
  const watch = (list: string) =>
    inBody(play([guest, host, `#### The observer\n\n${list}\n\n> Well?`]));
  const line = 'Write it as one line of text: `- Looked up before speaking`.';
  expect(await watch('- a\n- b\n- c\n- d\n- e\n- f')).toEqual([]);
  expect(await watch('- a\n- b\n- c\n- d\n- e\n- f\n- g')).toEqual([
    `${first}:18:1  The observer has 7 things to watch for. | Write 3 to 6 as a list: \`- Looked up before speaking\`.`,
  ]);
  expect(await watch('- [ ] a\n- b\n  - c\n- a\n- > e')).toEqual([
    `${first}:20:1  This thing to watch for has a box. | Write it without one: \`- Looked up before speaking\`.`,
    `${first}:22:3  This thing to watch for is not one line of text. | ${line}`,
    `${first}:23:1  This thing to watch for is there twice. | Take one of the two out, or say something else.`,
    `${first}:24:1  This thing to watch for is not one line of text. | ${line}`,
  ]);
});

test('there is one debrief, in paragraphs', async () => {
  const cards = [guest, host, `${observer}\n\nMore.\n\n> - And?`];
  expect(await inBody(play(cards))).toEqual([
    `${first}:26:1  The observer’s card cannot hold a paragraph. | Leave a list of things to watch for, and after it the debrief as a quote.`,
    `${first}:28:1  This role-play has more than one debrief. | Join them into one quote, with a line \`>\` between its paragraphs.`,
  ]);
  expect(await inBody(play([guest, host, observer.replace('Well', '- Well')]))).toEqual([
    `${first}:24:3  A debrief cannot hold a list. | Write paragraphs of text and nothing else.`,
  ]);
});

test('cards have names and texts', async () => {
  expect(await inBody(play(['####\n\nYou are late.', '#### The host', observer]))).toEqual([
    `${first}:10:1  This card has no name. | Write after \`####\` who it is for: \`#### The guest\`.`,
    `${first}:14:1  The card “The host” has no text. | Write under it what this person wants, knows and hides: “You have driven …”.`,
  ]);
});

test('before the cards stand a question and perhaps a lead', async () => {
  const scene = '- Looked up\n\n> Well?\n\nA guest arrives.';
  const misplaced =
    'Put things to watch for, and after them the debrief as a quote, under the observer, the last card.';
  expect(await inBody(play([guest, host, observer], '#pos-a minute="3"', scene))).toEqual([
    `${first}:6:1  This role-play has no question. | Begin it with a paragraph, after \`:::role-play{…}\` and a blank line.`,
    `${first}:6:21  \`:::role-play\` knows no \`minute\`. | Did you mean \`minutes\`?`,
    `${first}:8:1  Before its first card this role-play holds a list. | ${misplaced}`,
    `${first}:10:1  Before its first card this role-play holds a quote. | ${misplaced}`,
    `${first}:12:1  This paragraph has no place in \`:::role-play\`. | Text stands at its beginning: a question, then at most one more paragraph. Move the rest out of it.`,
  ]);
});
