import type { NotePlace } from '../record/fact.ts';

/** Where a note stands that is about the lesson as a whole. */
export const wholeLesson: NotePlace = { place: '', quote: '', before: '' };
