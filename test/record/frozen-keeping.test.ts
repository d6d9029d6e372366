import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aftermathOf } from '../../src/progress/commitment-papers.ts';
import type { MadeCommitment } from '../../src/progress/commitments.ts';
import { learnerName } from '../../src/progress/learner-name.ts';
import { reviewsIn } from '../../src/progress/review/reviews.ts';
import type { Fact } from '../../src/record/fact.ts';
import { mergeFacts } from '../../src/record/merge.ts';
import { parseFact } from '../../src/record/parse-fact.ts';

/* What was once released is read for ever: files are added to test/records and never edited. */

const facts = mergeFacts(
  [],
  readFileSync('test/records/keeping-1.jsonl', 'utf8')
    .trimEnd()
    .split('\n')
    .toReversed()
    .flatMap((text): readonly Fact[] => {
      const parsed = parseFact(JSON.parse(text));
      return parsed.status === 'fact' ? [parsed.fact] : [];
    }),
);

test('reviews of format 1 mean what they meant', () => {
  expect(reviewsIn(facts)).toEqual({
    unreadable: 0,
    reviews: [
      {
        name: '0a1b2c3d4e5f',
        card: 'check.pos-batteries',
        grade: 'well',
        words: '',
        on: '2026-11-22',
      },
      {
        name: 'zyxwvtsrqpnm',
        card: 'idea.pos/the-flip',
        grade: 'not-yet',
        words: 'Core first – then the extra 😀',
        on: '2026-11-22',
      },
    ],
  });
});

test('what became of a commitment in format 1, and the name, mean what they meant', () => {
  const made = { activity: 'pos-monday', place: 0, by: '2026-10-20' } as unknown as MadeCommitment;
  expect(aftermathOf(facts, made)).toEqual({
    happened: 'One took it.\nOne did not.',
    stands: 'partly',
  });
  expect(learnerName(facts)).toBe('Rosa Delgado');
});
