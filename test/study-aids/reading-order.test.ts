import { expect, test } from 'vitest';
import type { Lesson } from '../../src/course/lesson.ts';
import { readingOrder } from '../../src/study-aids/reading-order.ts';
import { batteries } from '../activities/samples.ts';
import { samples } from '../support/sample-course.ts';

const lesson: Lesson = {
  ...samples.bell,
  title: 'The bell',
  summary: 'It rang. Nobody came.',
  parts: [
    {
      id: 'before',
      title: 'Before the story',
      blocks: [{ kind: 'paragraph', text: ['Think ', { kind: 'strong', text: ['hard'] }, '.'] }],
    },
    {
      id: 'the-story',
      title: 'The story',
      blocks: [
        { kind: 'paragraph', text: ['One. Two.'] },
        { kind: 'code-sample', text: 'beep' },
        {
          kind: 'list',
          ordered: true,
          items: [
            [{ kind: 'paragraph', text: ['First'] }],
            [{ kind: 'list', ordered: false, items: [[{ kind: 'paragraph', text: ['Inner'] }]] }],
          ],
        },
        { kind: 'rule' },
        {
          kind: 'figure',
          picture: { src: 'a.svg', alt: 'A bell', width: 1, height: 1 },
          caption: ['The bell, once.'],
        },
      ],
    },
    {
      id: 'principle',
      title: 'The principle',
      blocks: [{ kind: 'principle', headline: ['Look up.'], text: [['It costs nothing.']] }],
    },
    {
      id: 'check',
      title: 'Check',
      blocks: [
        { kind: 'activity', activity: batteries },
        {
          kind: 'report-card',
          place: 'A store',
          rows: [{ grade: 'A', title: ['The experience'], text: ['He was cold.'] }],
        },
      ],
    },
  ],
};

const steps = readingOrder(lesson, 'en');

test('a lesson is read from its title to its end, with what stands in it in between', () => {
  expect(steps.map((step) => (step.kind === 'turn' ? 'your turn' : step.say))).toEqual([
    'The bell',
    'It rang.',
    'Nobody came.',
    'Think hard.',
    'The story',
    'One.',
    'Two.',
    'First',
    'Inner',
    'The bell, once.',
    'The principle. Look up.',
    'It costs nothing.',
    'Your turn. Where are the batteries?',
    'your turn',
    'A: The experience',
    'He was cold.',
  ]);
});

test('every step says where its words stand, and they are those of the page', () => {
  const where = (say: string) => {
    const step = steps.find((each) => each.kind === 'sentence' && each.say === say);
    return step?.kind === 'sentence' ? [step.within, step.text] : null;
  };
  expect(where('The bell')).toEqual(['h1', 'The bell']);
  expect(where('Nobody came.')).toEqual(['h1 + p', 'Nobody came.']);
  expect(where('The story')).toEqual(['[id="the-story-title"]', 'The story']);
  expect(where('Two.')).toEqual(['[data-place="the-story.0"]', 'Two.']);
  expect(where('The principle. Look up.')).toEqual(['[data-place="principle.0"]', 'Look up.']);
  expect(steps.find(({ kind }) => kind === 'turn')?.within).toBe('[data-place="check.0"]');
});
