import type { Blockquote } from 'mdast';
import type { Part } from '../course/lesson.ts';
import { plainText } from '../ui/prose.ts';
import type { LessonReading } from './lesson-reading.ts';
import { fileStart } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { readBlock } from './read-block.ts';
import type { Stretch } from './split-parts.ts';

/** Reads a lesson's parts. Notes a lesson without text, and pull-quotes after the first. */
export function readParts(lesson: ParsedLesson, reading: LessonReading): readonly Part[] {
  const { stretches } = lesson;
  if (stretches.every(({ content }) => content.length === 0)) {
    const remedy = 'Write it under the front matter; `## …` begins a part.';
    lesson.note(fileStart, 'This lesson has no text.', remedy);
  }
  const quotes = stretches
    .flatMap(({ content }) => content)
    .filter((node): node is Blockquote => node.type === 'blockquote');
  for (const quote of quotes.slice(1)) {
    const message = `This is a second pull-quote; the first is on line ${quotes[0]?.position?.start.line}.`;
    reading.mistake(quote, message, 'Keep one, and write the other as a paragraph.');
  }
  return stretches.map((stretch) => readPart(stretch, reading));
}

function readPart({ id, heading, content }: Stretch, reading: LessonReading): Part {
  const title = heading ? plainText(reading.words(heading.children)).trim() : '';
  if (heading && title === '') {
    reading.mistake(heading, 'This part has no title.', 'Write one: `## The story`.');
  }
  const blocks = content.map((node) => readBlock(node, reading)).filter((block) => block !== null);
  return { id, title, blocks };
}
