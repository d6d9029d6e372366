import type { FrontMatter } from './front-matter.ts';
import type { Note } from './mistake.ts';

/** How many characters the map has room for. */
const room = 28;

/** The words on the map: the label, else the title. Notes when they are too long. */
export function readLabel(front: FrontMatter, title: string | null, note: Note): string {
  const label = front.text('label');
  const words = label ?? title ?? '';
  const length = [...words].length;
  if (length > room) {
    const key = label === null ? 'title' : 'label';
    const message = `The ${key} has ${length} characters, and the map has room for ${room}.`;
    const remedy =
      key === 'title'
        ? 'Keep it, and write a shorter one for the map: `label: …`.'
        : `Say it in ${room} characters or fewer.`;
    note(front.at(key), message, remedy);
  }
  return words;
}
