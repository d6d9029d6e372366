import type { Root } from 'mdast';
import type { Briefing } from '../course/briefing.ts';
import type { Course, LessonPage } from '../course/course.ts';
import type { Glossary } from '../course/glossary.ts';
import type { LessonId } from '../course/lesson.ts';
import { attempt } from './attempt.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkRatings } from './check-ratings.ts';
import type { LessonPlaces } from './lesson-places.ts';
import { slashed } from './list-folder.ts';
import { loadSources, type SourceModule, type SourceText } from './load-sources.ts';
import { markCourse } from './mark-course.ts';
import { sortMistakes, type Mistake } from './mistake.ts';
import { parseLesson, type ParsedLesson } from './parse-lesson.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readBriefing } from './read-briefing.ts';
import { publish, type Leg } from './publish.ts';
import { readGlossary, type EntryDraft } from './read-glossary.ts';
import { readLesson, type ReadLesson } from './read-lesson.ts';
import type { Atlas } from './read-link.ts';
import { readModule } from './read-module.ts';
import { readTranslations, type OriginalLeg } from './read-translations.ts';
import { readSyllabuses } from './read-syllabuses.ts';
import { openAlbum, type Album, type PublishedPicture } from './read-picture.ts';

/** A folder of lessons, read. When there is any mistake, the course is what is left without it. */
export type CourseReading = {
  readonly course: Course;
  /** Where the course is published, relative to the base path: `lessons/course-1a2b3c4d.json`. */
  readonly courseFile: string;
  readonly pages: ReadonlyMap<LessonId, LessonPage>;
  readonly glossary: Glossary;
  /** The JSON of course, glossary and pages by the name under which it is published. */
  readonly documents: ReadonlyMap<string, string>;
  /** Pictures that lessons show. */
  readonly pictures: readonly PublishedPicture[];
  /** Where lessons and their pieces stand in their files. */
  readonly places: ReadonlyMap<LessonId, LessonPlaces>;
  /** By file and place. */
  readonly mistakes: readonly Mistake[];
  /** What authors may want to know and what keeps no course from being built, by file and place. */
  readonly warnings: readonly Mistake[];
  /** Every file that was read. */
  readonly files: readonly string[];
};

/** Trees by text, so that reading again costs only what has changed. */
export type Memory = Map<string, Root>;

/**
 * Reads a folder of lessons and checks all of it at once. Whatever authors write, it does not
 * throw: every mistake of every file comes back with its place and its remedy.
 *
 * @param memory what an earlier reading kept; it is brought up to date
 */
export async function readCourse(
  folder: string,
  memory: Memory = new Map(),
): Promise<CourseReading> {
  const mistakes: Mistake[] = [];
  const sources = await loadSources(folder, mistakes);
  checkNames(sources.modules);
  const parse = recall(memory);
  const modules = sources.modules.map((module) => parseModule(module, parse));
  const lessons = modules.flatMap((module) => module.lessons);
  const atlas: Atlas = new Map(
    lessons.map(({ path, id, stretches }) => {
      return [slashed(path), { id, parts: stretches.map((stretch) => stretch.id) }];
    }),
  );
  const album = openAlbum();
  const read = modules.map((module) => readLeg(module, parse, atlas, album));
  const readLessons = read.flatMap((leg) => leg.lessons);
  checkIds(readLessons);
  checkRatings(lessons);
  const entries = readEntries(sources.glossary, parse, atlas, readLessons);
  const { legs, warnings } = markCourse(
    read.flatMap(toLeg),
    entries,
    readLessons.map(({ source }) => source),
    sources.glossary?.path ?? '',
  );
  const behind: Mistake[] = [];
  const translated = readTranslations(read, { atlas, album, parse }, behind);
  const syllabuses = readSyllabuses(sources.syllabuses, legs, (source) =>
    attempt(source.note, () => parse(source.text)),
  );
  return {
    ...publish(legs, entries, syllabuses, readBriefings(modules, parse), translated),
    pictures: album.published(),
    places: new Map(readLessons.map(({ source, places }) => [source.id, places])),
    mistakes: sortMistakes(mistakes),
    warnings: sortMistakes([...warnings, ...behind]),
    files: [
      ...(sources.glossary ? [sources.glossary.path] : []),
      ...sources.syllabuses.map(({ path }) => path),
      ...sources.modules.flatMap(filesOf),
    ],
  };
}

/** What managers are told about the modules that have a briefing. */
function readBriefings(
  modules: readonly ParsedModule[],
  parse: typeof parseMarkdown,
): readonly Briefing[] {
  return modules.flatMap(({ id, briefing }) => {
    if (briefing === null) return [];
    return attempt(briefing.note, () => readBriefing(id, briefing, parse)) ?? [];
  });
}

/** The entries of the glossary; none when there is no glossary. */
function readEntries(
  glossary: SourceText | null,
  parse: typeof parseMarkdown,
  atlas: Atlas,
  lessons: readonly ReadLesson[],
): readonly EntryDraft[] {
  if (glossary === null) return [];
  const known = lessons.map(({ source: { id }, formerly }) => {
    return { id, formerly: formerly.map(({ text }) => text) };
  });
  return (
    attempt(glossary.note, () => readGlossary(glossary, parse(glossary.text), atlas, known)) ?? []
  );
}

/** A parser that remembers trees by their texts, and forgets those that are not asked for again. */
function recall(memory: Memory): typeof parseMarkdown {
  const before = new Map(memory);
  memory.clear();
  return (text) => {
    const tree = before.get(text) ?? parseMarkdown(text);
    memory.set(text, tree);
    return tree;
  };
}

type ParsedModule = Omit<SourceModule, 'lessons'> & { readonly lessons: readonly ParsedLesson[] };

function parseModule(module: SourceModule, parse: typeof parseMarkdown): ParsedModule {
  const lessons = module.lessons.flatMap((lesson) => {
    return attempt(lesson.note, () => parseLesson(lesson, parse)) ?? [];
  });
  return { ...module, lessons };
}

function readLeg(
  module: ParsedModule,
  parse: typeof parseMarkdown,
  atlas: Atlas,
  album: Album,
): OriginalLeg {
  const lessons = module.lessons.flatMap((lesson) => {
    return attempt(lesson.note, () => readLesson(lesson, module, atlas, album)) ?? [];
  });
  const draft = attempt(module.note, () => readModule(module, parse, album));
  return { source: module, module: draft, lessons };
}

function toLeg({ module, lessons }: OriginalLeg): Leg[] {
  return module ? [{ module, lessons: lessons.flatMap(({ draft }) => draft ?? []) }] : [];
}

function filesOf({ front, briefing, lessons, translations, pictures }: SourceModule): string[] {
  const texts = [front, briefing, ...lessons, ...translations].filter((text) => text !== null);
  return [...texts, ...pictures.values()].map(({ path }) => path);
}
