import { expect, test } from 'vitest';
import type { NoteId } from '../../src/record/fact.ts';
import { ownWords } from '../../src/search/own-words.ts';
import { batteries, madeMyDay } from '../activities/samples.ts';
import { bent, promises, ruleAudit, thanked } from '../activities/writing-samples.ts';
import { answered, finished, happened, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const { bell } = samples;
const wrote = (text: string) =>
  answered(bell, madeMyDay, { answer: { kind: 'reflection', text }, complete: true });

test('the latest of what was written counts, with its day', () => {
  const facts = happened(
    reached(bell, 0.5),
    wrote('The baker.'),
    answered(bell, batteries),
    wrote('The baker knew my name.'),
    finished(bell),
  );
  expect(ownWords(facts)).toEqual([
    {
      lesson: bell.id,
      id: madeMyDay.id,
      activity: madeMyDay.id,
      on: '2026-11-04',
      text: 'The baker knew my name.',
    },
  ]);
});

test('what was deleted again is not found any more', () => {
  expect(ownWords(happened(wrote('The baker.'), wrote('  ')))).toEqual([]);
});

test('tables and commitments are found with all that stands in a row', () => {
  const audit = { kind: 'audit', rows: [bent, { ...bent, effect: '' }] } as const;
  const plan = { kind: 'plan', commitments: [thanked] } as const;
  const facts = happened(
    answered(bell, ruleAudit, { answer: audit, complete: true }),
    answered(bell, promises, { answer: plan, complete: true }),
  );
  expect(ownWords(facts).map(({ text }) => text)).toEqual([
    'a customer thanks me twice · ask what else is on their mind · I have asked five people',
    'No refund without the box. · people who moved house · Dana\nNo refund without the box. · Dana',
  ]);
});

test('a note is found until it is deleted', () => {
  const noted = (text: string) => ({
    kind: 'noted' as const,
    lesson: bell.id,
    note: 'writer-1.7' as NoteId,
    text,
    place: '',
    quote: '',
    before: '',
  });
  expect(ownWords(happened(noted('Ask Ines.')))).toEqual([
    { lesson: bell.id, id: 'writer-1.7', activity: null, on: '2026-11-01', text: 'Ask Ines.' },
  ]);
  expect(ownWords(happened(noted('Ask Ines.'), noted(' ')))).toEqual([]);
});
