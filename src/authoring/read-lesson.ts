import { isActivityKind } from '../activities/read-activity.ts';
import { attributeAt } from '../activities/read-attributes.ts';
import type { Lesson, LessonId } from '../course/lesson.ts';
import { countMinutes } from './count-minutes.ts';
import { readFrontMatter, type FoundText } from './front-matter.ts';
import { openNames, type GivenNames } from './item-names.ts';
import { findPlaces, type LessonPlaces } from './lesson-places.ts';
import { openReading } from './lesson-reading.ts';
import type { SourceModule } from './load-sources.ts';
import { fileStart } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { readCompletes } from './read-completes.ts';
import { readFrontPicture } from './read-front-picture.ts';
import { readLabel } from './read-label.ts';
import type { Atlas } from './read-link.ts';
import { readParts } from './read-parts.ts';
import type { Album } from './read-picture.ts';
import { readSources } from './read-sources.ts';
import { revise } from './revise.ts';

/** A lesson that does not know its place in the course yet. */
export type LessonDraft = Omit<Lesson, 'mile'>;

/** A lesson as far as it could be read, and the ids that nothing else in the course may have. */
export type ReadLesson = {
  readonly source: ParsedLesson;
  readonly draft: LessonDraft | null;
  readonly places: LessonPlaces;
  readonly activityIds: readonly FoundText[];
  readonly formerly: readonly FoundText[];
  /** What the items of its activities are called, for its translations. */
  readonly names: GivenNames;
};

const keys = {
  title: true,
  label: false,
  subtitle: false,
  summary: true,
  minutes: false,
  picture: false,
  pictureAlt: false,
  completes: false,
  formerly: false,
  sources: false,
} as const;

/** Reads one lesson; its mistakes are noted. The draft is null without a title and a summary. */
export function readLesson(
  source: ParsedLesson,
  module: SourceModule,
  atlas: Atlas,
  album: Album,
): ReadLesson {
  const names = openNames();
  const reading = openReading(source, module, atlas, album, names.nameItems);
  const front = readFrontMatter(source.tree, keys, source.note);
  const title = front.text('title');
  const summary = front.text('summary');
  const formerly = front.texts('formerly');
  const parts = readParts(source, reading);
  const activities = parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'activity' ? [block.activity] : []));
  const activityIds = findActivityIds(source);
  const required = readCompletes(front, activities, activityIds, source.note);
  const rest = {
    label: readLabel(front, title, source.note),
    minutes: front.number('minutes') ?? countMinutes({ parts, required }),
    revision: revise(activities),
    formerly: formerly.map(({ text }) => text as LessonId),
    required,
    subtitle: front.text('subtitle') ?? 'Lesson',
    picture: readFrontPicture(front, 'picture', module, album, source.note),
    parts,
    sources: readSources(front.texts('sources'), source, atlas),
  };
  const draft =
    title === null || summary === null ? null : { id: source.id, title, summary, ...rest };
  const places = findPlaces(source, front.at('minutes'));
  return { source, draft, places, activityIds, formerly, names: names.given };
}

/** Every activity's id as it is written, also of those that could not be read. */
function findActivityIds({ stretches }: ParsedLesson): readonly FoundText[] {
  return stretches
    .flatMap((stretch) => stretch.content)
    .flatMap((node) => {
      if (node.type !== 'containerDirective' || !isActivityKind(node.name)) return [];
      const text = node.attributes?.['id'];
      return text ? [{ text, at: attributeAt(node, 'id').position?.start ?? fileStart }] : [];
    });
}
