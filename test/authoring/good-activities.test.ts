import path from 'node:path';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/authoring/read-course.ts';
import type { LessonId } from '../../src/course/lesson.ts';

const { pages } = await readCourse(path.join(import.meta.dirname, 'fixtures/good'));
const activities = pages
  .get('pos/all-four' as LessonId)
  ?.lesson.parts.flatMap((part) => part.blocks)
  .map((block) => (block.kind === 'activity' ? block.activity : null));

test('a choice has its options, each with its reason', () => {
  expect(activities?.[0]).toEqual({
    kind: 'choice',
    id: 'pos-batteries',
    tab: 'One more',
    question: ['Where are the ', { kind: 'emphasis', text: ['batteries'] }, '?'],
    check: true,
    options: [
      {
        id: 'aisle-6-on-the-left',
        text: ['“Aisle 6, on the left.”'],
        best: false,
        reason: ['True, and quick.'],
      },
      {
        id: 'come-with-me-what-are-they',
        text: ['“Come with me. What are they for?”'],
        best: true,
        reason: ['You went along.'],
      },
    ],
  });
});

test('a sort has its groups, and its cards with the group that each belongs to', () => {
  expect(activities?.[1]).toEqual({
    kind: 'sort',
    id: 'pos-sort',
    tab: 'Your turn',
    question: ['Is it the job, or the gift?'],
    lead: ['Put each card where it belongs.'],
    groups: [
      { id: 'the-job', name: ['The job'] },
      { id: 'the-gift', name: ['The gift'] },
    ],
    cards: [
      {
        id: 'the-order-is-right',
        text: ['The order is right'],
        group: 'the-job',
        reason: ['It is what they paid for.'],
      },
      {
        id: 'it-is-on-time',
        text: ['It is on time'],
        group: 'the-job',
        reason: ['They count on it.'],
      },
      {
        id: 'a-note-in-the-bag',
        text: ['A note in the bag'],
        group: 'the-gift',
        reason: ['Nobody asked for it.'],
      },
    ],
  });
});

test('a reflection has its lead, its nudges and its model answer', () => {
  expect(activities?.[2]).toEqual({
    kind: 'reflection',
    id: 'pos-day',
    tab: 'Take a minute',
    question: ['When did someone make your day?'],
    lead: ['What did they do?'],
    nudges: [['Think of a place.'], ['Think of a person.']],
    model: [['Ines asks about the ride.'], ['She remembers.']],
  });
});

test('a scenario has its turns, replies that say what they do, and an ending', () => {
  expect(activities?.[3]).toEqual({
    kind: 'scenario',
    id: 'pos-cake',
    tab: 'Your turn: the wrong cake',
    question: ['The party is in forty minutes.'],
    turns: [
      {
        id: 'counter',
        stage: [['The bakery counter.']],
        lines: [
          { speaker: 'Mrs Adeyemi', mood: 'worried', text: ['“It says Hanna.”'] },
          { speaker: 'Her son', mood: '', text: ['“With an H.”'] },
        ],
        replies: [
          {
            id: 'that-s-our-mistake',
            text: ['“That’s our mistake.”'],
            to: 'sorry',
            effect: 2,
            deed: 'Said sorry before explaining',
            reason: ['She hears you.'],
          },
          {
            id: 'the-form-has-it-so',
            text: ['“The form has it so.”'],
            to: 'form',
            effect: -1,
            deed: 'Looked for whose fault it was',
            reason: ['It does not fix a cake.'],
          },
        ],
        debrief: [],
      },
      {
        id: 'sorry',
        stage: [],
        lines: [{ speaker: 'Mrs Adeyemi', mood: '', text: ['“Thank you.”'] }],
        replies: [
          {
            id: 'ten-minutes',
            text: ['“Ten minutes.”'],
            to: 'form',
            effect: 0,
            deed: 'Promised',
            reason: ['A promise is not a cake yet.'],
          },
          {
            id: 'leave-it-to-me',
            text: ['“Leave it to me.”'],
            to: 'form',
            effect: 3,
            deed: 'Took it on',
            reason: ['She breathes.'],
          },
        ],
        debrief: [],
      },
      {
        id: 'form',
        stage: [['Ten minutes later.']],
        lines: [],
        replies: [],
        debrief: [['What made the difference.'], ['The road not taken.']],
      },
    ],
  });
});
