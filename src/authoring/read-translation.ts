import type { Root } from 'mdast';
import type { Block } from '../course/lesson.ts';
import { sameNames } from './item-names.ts';
import { compareFrames } from './compare-frames.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { findPlaces, type LessonPlaces } from './lesson-places.ts';
import { openReading } from './lesson-reading.ts';
import { shown, slashed } from './list-folder.ts';
import type { SourceModule, SourceTranslation } from './load-sources.ts';
import { fileStart, type Note, type Point } from './mistake.ts';
import { parseLesson } from './parse-lesson.ts';
import { readLabel } from './read-label.ts';
import type { LessonDraft, ReadLesson } from './read-lesson.ts';
import type { Atlas } from './read-link.ts';
import { readParts } from './read-parts.ts';
import type { Album } from './read-picture.ts';
import { readSources } from './read-sources.ts';
import { readFreshness } from './translation-front.ts';

const keys = {
  original: false,
  title: true,
  label: false,
  subtitle: true,
  summary: true,
  pictureAlt: false,
  sources: false,
} as const;

/**
 * Reads a lesson's translation. Ids, activities and their right answers, the pictures and the order of
 * everything are the original's, and so are its revision and what completes it, so that progress is
 * the same in every language. One that is not built like its original is a mistake; if its original
 * has changed since, it is warned of and left out.
 *
 * @returns null when it cannot stand in its original's place
 */
export function readTranslation(
  source: SourceTranslation,
  original: ReadLesson,
  surroundings: { readonly module: SourceModule; readonly atlas: Atlas; readonly album: Album },
  parse: (text: string) => Root,
  warn: Note,
): LessonDraft | null {
  const { draft } = original;
  const { module, album } = surroundings;
  const { id, fileName } = original.source;
  const parsed = parseLesson({ ...source, id, fileName }, parse);
  const front = readFrontMatter(parsed.tree, keys, source.note);
  const freshness = readFreshness(front, original.source, source.note, warn);
  const atlas = withSelf(surroundings.atlas, original, source);
  const reading = openReading(parsed, module, atlas, album, sameNames(original.names));
  const parts = readParts(parsed, reading);
  const title = front.text('title');
  const summary = front.text('summary');
  const subtitle = front.text('subtitle');
  const label = readLabel(front, title, source.note);
  const sources = readSources(front.texts('sources'), source, atlas);
  const picture = readAlt(front, draft?.picture ?? null, source.note);
  if (draft === null || title === null || summary === null || subtitle === null) return null;

  const same = parts.map((part, place) => ({ ...part, id: draft.parts[place]?.id ?? part.id }));
  const difference =
    compareFrames(draft.parts, same) ?? compareFrames(draft.sources.length, sources.length);
  if (difference !== null) {
    const at = findPoint(difference.way, findPlaces(parsed, fileStart));
    tellDifference(at, freshness === 'stale' ? warn : source.note, original);
    return null;
  }
  noteTabs(draft, same, findPlaces(parsed, fileStart), source.note);
  const words = { title, label, subtitle, summary, picture, parts: same, sources };
  return { ...draft, ...words, language: source.language };
}

/** The words on a tab have a default, and that is English. */
function noteTabs(
  draft: LessonDraft,
  parts: LessonDraft['parts'],
  places: LessonPlaces,
  note: Note,
): void {
  const theirs = new Set(draft.parts.flatMap(({ blocks }) => blocks.flatMap(tabOf)));
  for (const [part, { blocks }] of parts.entries()) {
    for (const [block, content] of blocks.entries()) {
      const [tab] = tabOf(content);
      if (tab === undefined || !theirs.has(tab)) continue;
      const at = findPoint([part, 'blocks', block], places);
      note(at, `The tab of this activity still says “${tab}”.`, 'Write it anew: `tab="…"`.');
    }
  }
}

function tabOf(block: Block): readonly string[] {
  return block.kind === 'activity' ? [block.activity.tab] : [];
}

function tellDifference(at: Point, note: Note, { source }: ReadLesson): void {
  const message = `From here on the translation is not built like ${shown(source.path)}.`;
  const remedy =
    'Give it the same parts, paragraphs, activities, items, right answers and pictures in the same order.';
  note(at, message, remedy);
}

/** Where in the translation's file a difference begins, as near as blocks tell. */
function findPoint(way: readonly (string | number)[], { parts }: LessonPlaces): Point {
  const [part, , block] = way;
  const found = typeof part === 'number' ? parts[part] : undefined;
  if (found === undefined) return parts.at(-1)?.at ?? fileStart;
  return (typeof block === 'number' ? found.blocks[block] : undefined) ?? found.at;
}

/** A link to a part of one's own lesson leads to the same part as in the original. */
function withSelf(atlas: Atlas, { source }: ReadLesson, { path }: SourceTranslation): Atlas {
  const self = atlas.get(slashed(source.path));
  return self === undefined ? atlas : new Map([...atlas, [slashed(path), self]]);
}

function readAlt(
  front: FrontMatter,
  picture: LessonDraft['picture'],
  note: Note,
): LessonDraft['picture'] {
  const alt = front.textOrNothing('pictureAlt');
  if (picture === null) {
    const remedy = 'Take it out.';
    if (alt !== null) note(front.at('pictureAlt'), 'The original has no picture.', remedy);
    return null;
  }
  if (alt === null && picture.alt !== '') {
    const remedy = 'Say what it shows: `pictureAlt: …`.';
    note(front.at('pictureAlt'), 'The picture has no `pictureAlt` in this language.', remedy);
  }
  return { ...picture, alt: alt ?? '' };
}
