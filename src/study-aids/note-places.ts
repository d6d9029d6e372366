import type { Lesson } from '../course/lesson.ts';
import type { NotePlace } from '../record/fact.ts';
import { linesOf } from './block-lines.ts';

/** So much of a block's beginning names it, in UTF-16 units. */
const enough = 60;

/** Where a note can stand without anything being selected: beside the beginning of each block. */
export function beginningsOf(lesson: Lesson): readonly NotePlace[] {
  return lesson.parts.flatMap((part) =>
    part.blocks.flatMap((block, index) => {
      const quote = beginning(linesOf(block)[0] ?? '');
      return quote === '' ? [] : [{ place: `${part.id}.${index}`, quote, before: '' }];
    }),
  );
}

function beginning(line: string): string {
  if (line.length <= enough) return line;
  const words = line.slice(0, enough);
  return words.slice(0, Math.max(words.lastIndexOf(' '), 0)) || words;
}
