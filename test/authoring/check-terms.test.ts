import { expect, test } from 'vitest';
import { checkTerms } from '../../src/authoring/check-terms.ts';
import type { TermId } from '../../src/course/glossary.ts';
import type { LessonId } from '../../src/course/lesson.ts';

const term = (id: string, explainedIn: string) => ({
  id: id as TermId,
  explainedIn: explainedIn as LessonId,
});
const mile = (lesson: string, ...used: string[]) => ({
  lesson: lesson as LessonId,
  used: used as TermId[],
});

test('a term may be used in the lesson that explains it and after, not before', () => {
  const terms = [term('flip', 'pos/b'), term('core', 'pos/a')];
  const road = [
    mile('pos/a', 'flip', 'core'),
    mile('pos/b', 'core', 'flip'),
    mile('pos/c', 'flip'),
  ];
  expect(checkTerms(terms, road)).toEqual([{ kind: 'early', term: 'flip', lesson: 'pos/a' }]);
});

test('every lesson that is too early is named, and then what no lesson uses', () => {
  const terms = [term('unused', 'pos/a'), term('flip', 'pos/c')];
  const road = [mile('pos/a', 'flip'), mile('pos/b', 'flip'), mile('pos/c')];
  expect(checkTerms(terms, road)).toEqual([
    { kind: 'early', term: 'flip', lesson: 'pos/a' },
    { kind: 'early', term: 'flip', lesson: 'pos/b' },
    { kind: 'unused', term: 'unused' },
  ]);
});
