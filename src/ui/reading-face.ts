/** In which face stories are set: a bookish serif, or the face of the device itself. */
export const readingFaces = ['story', 'plain'] as const;

export type ReadingFace = (typeof readingFaces)[number];

/** The face that a text names; the bookish one for anything else. */
export function readReadingFace(text: string | null): ReadingFace {
  return text === 'plain' ? text : 'story';
}

/** Sets stories in that face. */
export function showReadingFace(face: ReadingFace): void {
  const { style } = document.documentElement;
  if (face === 'plain') style.setProperty('--f-story', 'var(--f-ui)');
  else style.removeProperty('--f-story');
}
