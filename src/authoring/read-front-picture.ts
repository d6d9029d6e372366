import type { Picture } from '../ui/prose.ts';
import type { FrontMatter } from './front-matter.ts';
import type { SourceModule } from './load-sources.ts';
import type { Note } from './mistake.ts';
import type { Album } from './read-picture.ts';

/** The picture at the head of a page and its `…Alt`; null when there is none to show. */
export function readFrontPicture(
  front: FrontMatter,
  key: 'picture' | 'poster',
  module: SourceModule,
  album: Album,
  note: Note,
): Picture | null {
  const altKey = `${key}Alt`;
  const file = front.text(key);
  const alt = front.textOrNothing(altKey);
  if (file === null) {
    if (alt !== null) {
      note(
        front.at(altKey),
        `There is a \`${altKey}\` and no \`${key}\`.`,
        'Write both or neither.',
      );
    }
    return null;
  }
  if (alt === null) {
    const message = `The ${key} has no \`${altKey}\`.`;
    const remedy = `Say what it shows, \`${altKey}: …\`; or write \`${altKey}: ''\` if it only decorates.`;
    note(front.at(key), message, remedy);
  }
  const found = album.find(module, file);
  if ('src' in found) return { ...found, alt: alt ?? '' };
  note(front.at(key), found.message, found.remedy);
  return null;
}
