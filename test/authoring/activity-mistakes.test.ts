import { expect, test } from 'vitest';
import { lesson, mistakesIn } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const inBody = (body: string) => mistakesIn(lesson(body));
const choice = (content: string, opening = '#pos-a') =>
  `:::choice{${opening}}\n\n${content}\n\n:::`;
const howToGiveReason =
  'Write it on the next line, two spaces in: `  > What it did for the customer.`';

test('a choice without any best option, and one of nothing but best, are named', async () => {
  const option = (box: string, text: string) => `- [${box}] ${text}\n  > Because.`;
  const none = choice(`Q?\n\n${option(' ', 'a')}\n${option(' ', 'b')}`);
  const all = choice(`Q?\n\n${option('x', 'a')}\n${option('x', 'b')}`, '#pos-b');
  expect(await inBody(`${none}\n\n${all}`)).toEqual([
    `${first}:6:1  No option of this choice is ticked as best. | Tick the best one, or several: \`- [x] …\`.`,
    `${first}:17:1  Every option of this choice is ticked as best. | Leave the box empty where something sensible is not the best: \`- [ ] …\`.`,
  ]);
});

test('a choice has two to five options', async () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, n) => `- [${n ? ' ' : 'x'}] o${n}\n  > r`).join('\n');
  const remedy = 'Offer 3 to 5, or at least 2, each as `- [ ] …` with its reason under it.';
  expect(await inBody(choice('Q?'))).toEqual([
    `${first}:6:1  This choice has 0 options. | ${remedy}`,
  ]);
  expect(await inBody(choice(`Q?\n\n${options(1)}`))).toEqual([
    `${first}:6:1  This choice has 1 option. | ${remedy}`,
  ]);
  expect(await inBody(choice(`Q?\n\n${options(6)}`))).toEqual([
    `${first}:6:1  This choice has 6 options. | ${remedy}`,
  ]);
  expect(await inBody(choice(`Q?\n\n${options(5)}`))).toEqual([]);
});

test('options are named that lack their box, their reason or their text', async () => {
  const body = choice(`Q?

- [x] One
- Two

  Because.

- [ ] Three
  > Because.

  > And because.

- > Four
- [ ] Five
> Because.`);
  expect(await inBody(body)).toEqual([
    `${first}:10:1  This option has no reason. | ${howToGiveReason}`,
    `${first}:11:1  This option has no box. | Write \`- [x] …\` when the option is best and \`- [ ] …\` when it is not.`,
    `${first}:11:1  This option has no reason. | ${howToGiveReason}`,
    `${first}:13:3  This option has a second paragraph. | Join it to the first; or begin its line with \`>\` if it is the reason.`,
    `${first}:18:3  This option has more than one reason. | Join the quotes into one.`,
    `${first}:20:1  This option has no box. | Write \`- [x] …\` when the option is best and \`- [ ] …\` when it is not.`,
    `${first}:20:1  This option has no text. | Write its text on the line of its dash.`,
    `${first}:21:1  This option has no reason. | ${howToGiveReason}`,
    `${first}:22:1  This quote belongs to no option. | Move it two spaces in, under the option whose reason it is: \`  > …\`.`,
  ]);
});

test('reasons are one paragraph, and options hold nothing else', async () => {
  const body = choice(`Q?

- [x] One
  > Because.
  >
  > And because.
- [ ] Two

  > Because.

  - more`);
  expect(await inBody(body)).toEqual([
    `${first}:13:5  The reason of this option is not one paragraph. | Write one paragraph of text after \`>\`.`,
    `${first}:18:3  This option holds a list. | Leave only its text and, under it, its reason as a quote: \`> …\`.`,
  ]);
});

test('a choice has one paragraph, `check` is said without a value, and the rest is named', async () => {
  const body = choice(
    'Q?\n\nAnd?\n\n- [x] a\n  > r\n- [ ] b\n  > r\n\n### More\n\nEnd.',
    '#pos-a check="no" tabs="x"',
  );
  const twice =
    'This paragraph has no place in `:::choice`. | Text stands at its beginning: one paragraph, the question. Move the rest out of it.';
  expect(await inBody(body)).toEqual([
    `${first}:6:18  \`check\` takes no value. | Write \`check\` alone to say yes, and leave it out to say no.`,
    `${first}:6:29  \`:::choice\` knows no \`tabs\`. | Did you mean \`tab\`?`,
    `${first}:10:1  ${twice}`,
    `${first}:17:1  \`:::choice\` cannot hold a heading. | Move it out of \`:::choice\`, or say it in plain text.`,
    `${first}:19:1  ${twice}`,
  ]);
});

test('a sort has two or three groups, each with cards, each with a reason', async () => {
  const body = `:::sort{#pos-a}

Which?

- The job
  - On time
    > Because.
  - In order

- The gift

:::

:::sort{#pos-b}

- - Nameless
    > Because.

> Reason

:::`;
  expect(await inBody(body)).toEqual([
    `${first}:6:1  This sort has 2 cards in all. | Write 3 to 12.`,
    `${first}:13:3  This card has no reason. | ${howToGiveReason}`,
    `${first}:15:1  The group “The gift” has no cards. | Write at least one under it, two spaces in: \`  - The order is right\`.`,
    `${first}:19:1  This sort has no question. | Begin it with a paragraph, after \`:::sort{…}\` and a blank line.`,
    `${first}:19:1  This sort has 1 group. | Make 2 or 3: a list of group names, each with a list of cards under it.`,
    `${first}:21:1  This group has no name. | Write its name after the dash, and its cards as a list under it.`,
    `${first}:24:1  This quote belongs to no card. | Move it in, under the card whose reason it is: \`    > …\`.`,
  ]);
});

test('a sort has at most twelve cards', async () => {
  const group = (name: string) =>
    `- ${name}\n${Array.from({ length: 7 }, (_, n) => `  - ${name}${n}\n    > r`).join('\n')}`;
  expect(await inBody(`:::sort{#a}\n\nQ?\n\n${group('a')}\n${group('b')}\n\n:::`)).toEqual([
    `${first}:6:1  This sort has 14 cards in all. | Write 3 to 12.`,
  ]);
});

test('a reflection needs a model answer, once, in paragraphs', async () => {
  expect(await inBody(':::reflection{#a}\n\nWhen?\n\n- One\n\n  Two\n\n:::')).toEqual([
    `${first}:6:1  This reflection has no model answer. | End it with one as a quote, to compare with after writing: \`> …\`.`,
    `${first}:12:3  This nudge is not one paragraph. | Write each nudge as one line of text: \`- Think of …\`.`,
  ]);
  expect(await inBody(':::reflection{#a}\n\nWhen?\n\n> - Then\n\n1. Or\n\n> Then\n\n:::')).toEqual([
    `${first}:10:3  A model answer cannot hold a list. | Write paragraphs of text and nothing else.`,
    `${first}:14:1  This reflection has more than one model answer. | Join them into one quote, with a line \`>\` between its paragraphs.`,
  ]);
});
