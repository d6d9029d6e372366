import { expect, test } from 'vitest';
import { lesson, moduleFile, readFiles, tell } from './write-lessons.ts';

const roleplay = `:::role-play{#lost-card minutes="3"}

“I’ve lost my card.”

#### The customer

You have lost it.

#### The teller

You can help.

#### The observer

- Looked up
- Waited
- Asked

> What happened?

:::`;

const front = '---\ntitle: Two meetings\nsummary: Two.\nminutes: 15\n---\n\n';
const meeting = (
  lines: string,
  agenda = '### Talk, 15 minutes\n\n> Who?\n>\n> Two minutes alone.\n',
) => `## Why we are here\n\n${lines}\n\n${agenda}\n`;
const course = (text: string, name = 'syllabus.md') =>
  readFiles({
    '1-pos/module.md': moduleFile,
    '1-pos/1-one.md': lesson(roleplay),
    '1-pos/2-two.md': lesson('Text.', 'title: Second\nsummary: A lesson.'),
    [name]: text,
  });
const syllabusesOf = ({ course: { syllabus }, documents }: Awaited<ReturnType<typeof course>>) =>
  JSON.parse(documents.get(syllabus ?? '') ?? 'null') as unknown;
const mistakesIn = async (text: string) => (await course(text)).mistakes.map(tell);

test('a syllabus has its meetings with what they need, do and say', async () => {
  const agenda = `### Play, 10 minutes

- Do: role-play lost-card

> Which of them is it?
>
> In threes.

> And now?

Ask the observers first.

### Talk, 5 minutes

> Who?

### For the facilitator

Wait.
`;
  const text =
    front +
    meeting(
      '- Id: welcome\n- Leg: pos\n- Prepare: pos\n- Bring: a story\n- Take away: Look.\n- Survey: I look.',
      agenda,
    );
  const reading = await course(text);
  expect(reading.mistakes).toEqual([]);
  expect(reading.files.some((file) => file.endsWith('syllabus.md'))).toBe(true);
  expect(reading.course.syllabus).toMatch(/^lessons\/syllabus-[0-9a-f]{8}\.json$/);
  expect(syllabusesOf(reading)).toEqual([
    {
      id: 'syllabus',
      title: 'Two meetings',
      summary: 'Two.',
      minutes: 15,
      meetings: [
        {
          id: 'welcome',
          title: 'Why we are here',
          module: 'pos',
          prepare: ['pos/one', 'pos/two'],
          bring: 'a story',
          takeAway: 'Look.',
          survey: 'I look.',
          agenda: [
            {
              title: 'Play',
              minutes: 10,
              work: { kind: 'role-play', lesson: 'pos/one', activity: 'lost-card' },
              prompts: [
                { text: 'Which of them is it?', more: 'In threes.' },
                { text: 'And now?', more: '' },
              ],
              notes: ['Ask the observers first.'],
            },
            {
              title: 'Talk',
              minutes: 5,
              work: { kind: 'talk' },
              prompts: [{ text: 'Who?', more: '' }],
              notes: [],
            },
          ],
          notes: ['Wait.'],
        },
      ],
    },
  ]);
});

test('a second syllabus is one more file, and a course may have none', async () => {
  const reading = await course(front + meeting('- Id: welcome'), 'syllabus-short.md');
  expect(reading.mistakes).toEqual([]);
  expect(syllabusesOf(reading)).toMatchObject([{ id: 'syllabus-short' }]);
  expect((await course('', '_notes.md')).course.syllabus).toBeNull();
});

test('minutes that do not add up are named with how many are missing', async () => {
  const short = front + meeting('- Id: welcome', '### Talk, 12 minutes\n\n> Who?\n');
  expect(await mistakesIn(short)).toEqual([
    'syllabus.md:7:1  The minutes of “Why we are here” add up to 12, and a meeting has 15. | Add 3 to its items.',
  ]);
});

test('lessons, legs, role plays and works that are not there are named with the nearest', async () => {
  const lines = '- Id: welcome\n- Leg: poz\n- Prepare: pos/on, nobody';
  const agenda = `### Play, 10 minutes\n\n- Do: role-play lost-cart\n\n> Who?\n\n### Come, 5 minutes\n\n- Do: arival\n\n> Who?\n`;
  expect(await mistakesIn(front + meeting(lines, agenda))).toEqual([
    'syllabus.md:10:1  There is no leg `poz`. | Did you mean `pos`?',
    'syllabus.md:11:1  There is no lesson and no leg `pos/on`. | Did you mean `pos/one`?',
    'syllabus.md:11:1  There is no lesson and no leg `nobody`. | Use one of `pos`, `pos/one`, `pos/two`.',
    'syllabus.md:15:1  There is no role play `lost-cart`. | Did you mean `lost-card`?',
    'syllabus.md:21:1  There is no work `arival`. | Did you mean `arrival`?',
  ]);
});

test('a prompt that is too long for the wall, an item without one and one without minutes are named', async () => {
  const agenda = `### Talk, 15 minutes\n\n> ${'a'.repeat(91)}\n\n### Empty, 3 minutes\n\n### Long\n\n> Who?\n`;
  expect(await mistakesIn(front + meeting('- Id: welcome', agenda))).toEqual([
    'syllabus.md:13:3  This prompt has 91 characters, and the wall has room for 90. | Say it in 90 characters or fewer.',
    'syllabus.md:15:1  “Empty” has no prompt. | Write under it what stands on the wall: `> Who is here?`',
    'syllabus.md:17:1  This item of the agenda does not say how long it lasts. | Write `### Arriving, 5 minutes`, or `### For the facilitator`.',
  ]);
});

test('a meeting without an id, and two with the same, are named', async () => {
  const twice =
    front + meeting('- Id: welcome') + meeting('- Id: welcome') + meeting('- Bring: it');
  expect(await mistakesIn(twice)).toEqual([
    'syllabus.md:17:1  Two meetings have the id `welcome`. | Give one of them another.',
    'syllabus.md:27:1  This meeting has no id. | Write `- Id: welcome` under its heading: small letters, digits and hyphens. It is kept for ever.',
  ]);
});
