import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { notesOf } from '../../src/progress/notes.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Happening, NoteId } from '../../src/record/fact.ts';
import { happened } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const { bell, umbrella } = samples;
const after = (...done: readonly Happening[]) => gatherProgress(happened(...done));
const noted = (note: string, text: string, { id } = bell): Happening => ({
  kind: 'noted',
  lesson: id,
  note: note as NoteId,
  text,
  place: '',
  quote: '',
  before: '',
});
const textsOf = (...done: readonly Happening[]) =>
  notesOf(after(...done), bell).map(({ text }) => text);

test('a note reads as it was last written, and stays in its place among the others', () => {
  expect(
    textsOf(noted('first', 'Mr Oka'), noted('second', 'Fridays'), noted('first', 'Mr Okafor')),
  ).toEqual(['Mr Okafor', 'Fridays']);
});

test('a note without words is deleted, and comes back with them', () => {
  expect(textsOf(noted('first', 'Mr Okafor'), noted('first', ' \n'))).toEqual([]);
  expect(textsOf(noted('first', 'a'), noted('first', ''), noted('first', 'a'))).toEqual(['a']);
});

test('a note belongs to its lesson, also after it was renamed', () => {
  const progress = after(noted('first', 'here'), noted('other', 'there', umbrella));
  const renamed = { ...bell, id: 'pos/the-bell' as LessonId, formerly: [bell.id] };
  expect(notesOf(progress, renamed).map(({ text }) => text)).toEqual(['here']);
});
