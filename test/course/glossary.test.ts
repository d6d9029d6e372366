import { expect, test } from 'vitest';
import { byLetter, otherNames } from '../../src/course/glossary.ts';
import type { GlossaryEntry, TermId } from '../../src/course/glossary.ts';
import type { LessonId } from '../../src/course/lesson.ts';

const entry = (term: string, ...also: readonly string[]): GlossaryEntry => ({
  id: term as TermId,
  term,
  also,
  meaning: [['It is.']],
  lesson: { id: 'pos/one' as LessonId, mile: 1, title: 'One' },
});

test('terms stand under the letters where a reader looks for them', () => {
  const glossary = ['3 steps', '10 steps', 'À la carte', 'The flip', '“Friend” first', '日記'];
  const groups = byLetter(glossary.map((term) => entry(term)));
  expect(groups.map(({ letter, entries }) => [letter, entries.map(({ term }) => term)])).toEqual([
    ['0–9', ['3 steps', '10 steps']],
    ['A', ['À la carte']],
    ['F', ['The flip', '“Friend” first']],
    ['日', ['日記']],
  ]);
});

test('plurals and shortened forms are no other names', () => {
  expect(otherNames(entry('Gimmick', 'gimmicks'))).toEqual([]);
  expect(
    otherNames(entry('One percent better', 'one percent', '1 percent better', '1 percent')),
  ).toEqual(['1 percent better']);
  expect(otherNames(entry('Positively Outrageous Service', 'POS', 'POSes'))).toEqual(['POS']);
});
