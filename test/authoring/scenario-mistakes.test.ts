import { expect, test } from 'vitest';
import { lesson, mistakesIn } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const scenario = (turns: string) =>
  mistakesIn(lesson(`:::scenario{#pos-a}\n\nThe setting.\n\n${turns}\n\n:::`));
const reply = (to: string, text = to) =>
  `- [${text}](#${to})\n  > **Up one: went to ${to}.** Because.`;
const ending = (name: string) => `#### ${name}\n\n*The end.*\n\n> So it went.`;
const turn = (name: string, ...to: string[]) =>
  `#### ${name}\n\n**Ann:** Well?\n\n${to.map((way) => reply(way)).join('\n')}`;
const story = (...turns: string[]) => scenario(turns.join('\n\n'));

test('a way through a conversation has no mistakes', async () => {
  expect(await story(turn('a', 'b', 'c'), turn('b', 'c', 'd'), ending('c'), ending('d'))).toEqual(
    [],
  );
});

test('a reply to a turn that is not there is named with the one that was meant, and only once', async () => {
  expect(await story(turn('a', 'sorry', 'carryed'), ending('sorry'), ending('carried'))).toEqual([
    `${first}:16:3  This reply leads to \`#carryed\`, and there is no such turn. | Did you mean \`carried\`?`,
  ]);
});

test('turns that no reply leads to, and turns of one name, are named', async () => {
  expect(await story(turn('a', 'b', 'b'), ending('b'), ending('c'), ending('b'))).toEqual([
    `${first}:25:1  No reply leads to the turn \`c\`. | Let a reply lead to it, \`(#c)\`, or take it out.`,
    `${first}:31:1  The turn \`b\` is there twice; the first is on line 19. | Give one of them another name.`,
  ]);
});

test('a conversation that turns in a circle is named with its way round', async () => {
  expect(
    await story(turn('a', 'b', 'd'), turn('b', 'c', 'd'), turn('c', 'b', 'd'), ending('d')),
  ).toEqual([
    `${first}:32:3  “b” leads round in a circle: b → c → b. | Let it lead on to a turn that has not been yet.`,
  ]);
  expect((await story(turn('a', 'a', 'd'), ending('d')))[0]).toContain('a → a');
});

test('a turn goes on with two to four replies or ends with a debrief', async () => {
  const found = await story(
    turn('a', 'b'),
    turn('b', 'c', 'c', 'c', 'c', 'c'),
    `#### c\n\n*Silence.*`,
  );
  expect(found).toEqual([
    `${first}:10:1  The turn \`a\` has 1 reply. | Give 2 to 4; or none and a debrief, if the conversation ends here.`,
    `${first}:17:1  The turn \`b\` has 5 replies. | Give 2 to 4; or none and a debrief, if the conversation ends here.`,
    `${first}:32:1  The turn \`c\` has neither replies nor a debrief. | Let it go on with 2 to 4 replies, \`- [“Words.”](#turn)\`, or end with a debrief, \`> …\`.`,
  ]);
});

test('only an ending has a debrief', async () => {
  expect(await story(`${turn('a', 'b', 'b')}\n\n> So it went.`, ending('b'))).toEqual([
    `${first}:10:1  The turn \`a\` has replies and a debrief. | Only an ending has a debrief. If the quote is the reason of a reply, move it two spaces in.`,
  ]);
});

test('what is said and what happens have their forms', async () => {
  const found = await story(
    `#### a

Nobody says this.

**Ann, glad:** Yes.
**Bo:** No.

*Then it rains.*

| a |
| - |

- [Go](#b)
  > **Up one: went.** Because.
- [Stay](#b)
  > **No change: stayed.** Because.`,
    '#### The end\n\n> So it went.',
    '#### b\n\n> So it went.',
  );
  expect(found).toEqual([
    `${first}:12:1  This paragraph is neither a stage line nor something that somebody says. | Write \`*What happens.*\` all in italics, or \`**Name, mood:** “Words.”\`.`,
    `${first}:14:1  Two people speak in this paragraph. | Put an empty line between what one says and what the other says.`,
    `${first}:17:1  This stage line comes after somebody has spoken. | Move it above the first line that is said, or begin a new turn with it.`,
    `${first}:19:1  A turn cannot hold a table. | A turn begins with \`#### its-name\`; write lines, then replies or a debrief.`,
    `${first}:27:1  “The end” cannot name a turn. | Write small letters, digits and \`-\`: \`#### the-end\`.`,
    `${first}:27:1  In the turn \`the-end\` nothing happens. | Write \`*What happens.*\` or \`**Name:** “Words.”\` under its name.`,
    `${first}:27:1  No reply leads to the turn \`the-end\`. | Let a reply lead to it, \`(#the-end)\`, or take it out.`,
    `${first}:31:1  In the turn \`b\` nothing happens. | Write \`*What happens.*\` or \`**Name:** “Words.”\` under its name.`,
  ]);
});

test('a reply says where it leads, what it does and why', async () => {
  const found = await story(
    `#### a

**Ann:** Well?

- Go
  > **Up one: went.** Because.
- [Stay](#b)
  > **Up four: stayed.** Because.
- [Sit](#b)
  > **Up one: sat.**
- [Run](https://example.com)
  > Down one: ran.`,
    ending('b'),
  );
  const leads =
    'This reply does not lead to a turn. | Put all its words in brackets and the turn behind them: `- [“Words.”](#turn)`.';
  const begins =
    'This reason does not begin with what the reply does to the report card. | Begin it in bold: `> **Up two: said sorry first.** …`, `Down one: …` or `No change: …`.';
  expect(found).toEqual([
    `${first}:14:3  ${leads}`,
    `${first}:17:5  ${begins}`,
    `${first}:19:5  This reply says what it does and not why. | Go on after the bold words: \`> **Up two: said sorry first.** She hears …\`.`,
    `${first}:20:3  ${leads}`,
    `${first}:21:5  ${begins}`,
  ]);
});

test('a scenario needs a setting and turns', async () => {
  expect(await mistakesIn(lesson(':::scenario{#pos-a}\n\n- One\n\nTwo.\n\n:::'))).toEqual([
    `${first}:6:1  This scenario has no question. | Begin it with a paragraph, after \`:::scenario{…}\` and a blank line.`,
    `${first}:6:1  This scenario has no turns. | Begin its first turn with \`#### counter\` after the opening paragraph.`,
    `${first}:8:1  Before its first turn this scenario holds a list too many. | Write one paragraph that sets the scene; then \`#### name-of-the-turn\`.`,
    `${first}:10:1  Before its first turn this scenario holds a paragraph too many. | Write one paragraph that sets the scene; then \`#### name-of-the-turn\`.`,
  ]);
});
