import type { LessonOutline } from '../course/lesson.ts';
import type { Note, Progress } from './progress.ts';

/** The notes of a lesson, in the order in which they were begun; those without words are deleted. */
export function notesOf(progress: Progress, lesson: LessonOutline): readonly Note[] {
  const names = [lesson.id, ...lesson.formerly];
  return [...progress.notes.values()].filter(
    (note) => names.includes(note.lesson) && note.text.trim() !== '',
  );
}
