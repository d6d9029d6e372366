import type { Image } from 'mdast';
import type { Reading } from '../activities/reader.ts';
import type { Picture } from '../ui/prose.ts';
import { fileStart } from './mistake.ts';
import type { SourceLesson, SourceModule } from './load-sources.ts';
import { followLinks, type Atlas } from './read-link.ts';
import { slashed } from './list-folder.ts';
import type { Album } from './read-picture.ts';
import { readWords } from './read-words.ts';

/** What the readers of a lesson's pieces need of its surroundings. */
export type LessonReading = Reading & {
  /** The picture of `![alt](file)`, or null, which has been noted. */
  readonly picture: (image: Image) => Picture | null;
};

/**
 * Opens a lesson's surroundings: its folder's pictures, all lessons, a pencil for its file, and how
 * the items of its activities get their names.
 */
export function openReading(
  lesson: SourceLesson,
  module: SourceModule,
  atlas: Atlas,
  album: Album,
  nameItems: Reading['nameItems'],
): LessonReading {
  const mistake: Reading['mistake'] = ({ position }, message, remedy) => {
    lesson.note(position?.start ?? fileStart, message, remedy);
  };
  const link = followLinks(slashed(lesson.path), atlas, mistake);
  return {
    mistake,
    words: (line) => readWords(line, link, mistake),
    nameItems,
    picture: (image) => {
      const alt = image.alt?.trim() ?? '';
      if (alt === '') {
        const remedy = 'Say in the brackets what it shows: `![A lit corner store at night](…)`.';
        mistake(image, 'This picture has no words for those who cannot see it.', remedy);
      }
      const found = album.find(module, image.url);
      if ('src' in found) return { ...found, alt };
      mistake(image, found.message, found.remedy);
      return null;
    },
  };
}
