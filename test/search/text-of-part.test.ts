import { expect, test } from 'vitest';
import type { Part } from '../../src/course/lesson.ts';
import { proseIn, questionsIn } from '../../src/search/text-of-part.ts';
import { batteries, madeMyDay } from '../activities/samples.ts';

const picture = { src: 'a.svg', alt: 'A store', width: 4, height: 3 };
const part: Part = {
  id: 'the-story',
  title: 'The story',
  blocks: [
    { kind: 'heading', level: 3, text: ['Before dawn'] },
    {
      kind: 'paragraph',
      text: ['It was ', { kind: 'term', to: '/glossary#cold', text: 'cold' }, '.'],
    },
    { kind: 'activity', activity: batteries },
    {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'paragraph', text: ['First'] }], [{ kind: 'paragraph', text: ['Then'] }]],
    },
    { kind: 'pull-quote', text: [['“No.”']] },
    { kind: 'figure', picture, caption: [] },
    { kind: 'table', head: [['Who']], rows: [[['Roberta']]] },
    { kind: 'rule' },
    { kind: 'code-sample', text: 'bag' },
    { kind: 'principle', headline: ['Look up.'], text: [['Really.']] },
    {
      kind: 'report-card',
      place: 'Here',
      rows: [{ grade: 'A', title: ['Care'], text: ['Warm.'] }],
    },
    { kind: 'activity', activity: madeMyDay },
  ],
};

test('a part says all of its prose in its order, every piece with an end', () => {
  expect(proseIn(part)).toBe(
    'Before dawn. It was cold. First. Then. “No.” Who. Roberta. bag. Look up. Really. Care. Warm.',
  );
});

test('of its activities it tells what they ask, and nothing that would answer it', () => {
  expect(questionsIn(part)).toBe('Where are the batteries? Who last made your day?');
});
