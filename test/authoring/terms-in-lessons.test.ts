import { expect, test } from 'vitest';
import { tell } from './write-lessons.ts';
import { entry, readWithGlossary, termsIn } from './read-terms.ts';

const flip = '/glossary#the-flip';
const glossary = entry('The flip', { also: 'flips' });

test('the first use in every lesson is marked, and no other', async () => {
  const reading = await readWithGlossary(glossary, {
    one: 'It is the flip. The flip!\n\n- the flips',
    two: 'No.\n\n## Part\n\nTHE   flip\nonce more.',
  });
  expect(reading.mistakes).toEqual([]);
  expect(termsIn(reading, 'pos/one')).toEqual([`the flip → ${flip}`]);
  expect(termsIn(reading, 'pos/two')).toEqual([`THE   flip → ${flip}`]);
});

test('running text is where terms are marked: paragraphs, lists, tables, principle and report card', async () => {
  const places = [
    'Say *the **flip*** or **the flip**.',
    '- item\n  1. the flip',
    '| the flip |\n| --- |\n| the flip |',
    ':::principle\n\nThe flip.\n\nMeaning the flip.\n\n:::',
    ':::report-card{place="The flip"}\n\n- A **The flip** It is the flip.\n\n:::',
  ];
  const marked = await Promise.all(
    places.map(async (one) => {
      const reading = await readWithGlossary(glossary, { one });
      return [...reading.mistakes.map(tell), ...termsIn(reading, 'pos/one')];
    }),
  );
  expect(marked).toEqual(places.map(() => [`the flip → ${flip}`]));
});

test('headings, quotes, links, code, struck-out text, pictures and activities stay as they are', async () => {
  const reading = await readWithGlossary(glossary, {
    one: [
      '## The flip\n\n### The flip',
      '> The flip.',
      '[the flip](2-two.md) `the flip` ~~the flip~~',
      '```\nthe flip\n```',
      ':::reflection{#pos-flip}\n\nThe flip?\n\n> The flip.\n\n:::',
    ].join('\n\n'),
  });
  expect(reading.mistakes).toEqual([]);
  expect(termsIn(reading, 'pos/one')).toEqual([]);
});

test('terms change neither what completes a lesson nor how long it takes', async () => {
  const one = ':::reflection{#pos-flip}\n\nThe flip?\n\n> The flip.\n\n:::\n\nThe flip.';
  const [bare, marked] = await Promise.all([
    readWithGlossary(entry('Other'), { one }),
    readWithGlossary(glossary, { one }),
  ]);
  const outline = ({ course }: typeof bare) => course.modules[0]?.lessons[0];
  expect(outline(marked)).toEqual(outline(bare));
});

test('a term that is used before it is explained is a warning at its place, and no mistake', async () => {
  const { warnings, mistakes } = await readWithGlossary(entry('The flip', { lesson: 'pos/two' }), {
    one: 'Some text.\n\n## The flip\n\nNow and\nthen the flip.',
    two: 'The flip.',
  });
  expect(mistakes).toEqual([]);
  expect(warnings.map(({ kind }) => kind)).toEqual(['warning']);
  expect(warnings.map(tell)).toEqual([
    '1-pos/1-one.md:11:6  “The flip” is used here, and explained later, in `pos/two`. | Say here in a few words what it is, or name an earlier lesson in the glossary.',
  ]);
});

test('a warning finds its place in a principle, past a heading, a quote and an activity', async () => {
  const { warnings } = await readWithGlossary(entry('The flip', { lesson: 'pos/two' }), {
    one: [
      '### The flip',
      '> The flip.',
      ':::reflection{#pos-flip}\n\nThe flip?\n\n> The flip.\n\n:::',
      ':::principle\n\nKeep this.\n\nIt is the flip.\n\n:::',
    ].join('\n\n'),
    two: 'The flip.',
  });
  expect(warnings.map(({ line, column }) => [line, column])).toEqual([[22, 7]]);
});

test('an entry that no lesson uses is a warning at its heading', async () => {
  const { warnings } = await readWithGlossary(`${entry('Flip')}${entry('Turn')}`, { one: 'Flip.' });
  expect(warnings.map(tell)).toEqual([
    'glossary.md:7:1  No lesson’s text uses “Turn”. | Add the form that lessons use, `*also: …*`, or take the entry out.',
  ]);
});
