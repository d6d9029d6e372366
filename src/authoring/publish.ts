import type { Briefings } from '../course/briefing.ts';
import { cardsOf, type CardId } from '../course/card.ts';
import type { Course, LessonLink, LessonPage, ModuleOutline } from '../course/course.ts';
import { orderedBy, type Glossary } from '../course/glossary.ts';
import type { Language } from '../ui/language.ts';
import type { Lesson, LessonId, LessonOutline } from '../course/lesson.ts';
import type { Syllabus } from '../course/syllabus.ts';
import { hash8 } from './hash.ts';
import type { EntryDraft } from './read-glossary.ts';
import type { LessonDraft } from './read-lesson.ts';
import type { ModuleDraft } from './read-module.ts';
import { translateLegs, type Translated } from './read-translations.ts';

/** A module and its lessons, as far as both could be read. */
export type Leg = { readonly module: ModuleDraft; readonly lessons: readonly LessonDraft[] };

/** A course and every file that is published of it, pictures apart. */
export type Publication = {
  readonly course: Course;
  readonly courseFile: string;
  readonly pages: ReadonlyMap<LessonId, LessonPage>;
  readonly glossary: Glossary;
  /** JSON by the name under which it is published, relative to the base path. */
  readonly documents: ReadonlyMap<string, string>;
};

/** Numbers modules and lessons, links lessons to their neighbours, and names every file. */
export function publish(
  legs: readonly Leg[],
  entries: readonly EntryDraft[],
  syllabuses: readonly Syllabus[],
  briefings: Briefings = [],
  translated: ReadonlyMap<Language, Translated> = new Map(),
): Publication {
  const documents = new Map<string, string>();
  const { modules, pages, files } = publishRoad(legs, 'lessons', documents);
  const cards: Record<LessonId, readonly CardId[]> = {};
  for (const { lesson } of pages.values()) {
    const own = cardsOf(lesson).map(({ id }) => id);
    if (own.length > 0) cards[lesson.id] = own;
  }
  const glossary = orderEntries(entries, pages);
  const glossaryFile = glossary.length === 0 ? null : file('lessons/glossary', glossary, documents);
  const syllabus = syllabuses.length === 0 ? null : file('lessons/syllabus', syllabuses, documents);
  const original: Course = {
    modules,
    files,
    cards,
    glossary: glossaryFile,
    syllabus,
    ...(briefings.length > 0 && { briefings: file('lessons/briefings', briefings, documents) }),
  };
  const translations: Partial<Record<Language, string>> = {};
  for (const [language, words] of translated) {
    const folder = `translations/${language}`;
    const road = publishRoad(translateLegs(legs, words), folder, documents, original.files);
    const outline = { ...original, modules: road.modules, files: road.files };
    translations[language] = file(`${folder}/course`, outline, documents);
  }
  const course = translated.size === 0 ? original : { ...original, translations };
  const courseFile = file('lessons/course', course, documents);
  return { course, courseFile, pages, glossary, documents };
}

/**
 * Publishes a road. What stands there as it was first written is the original's file.
 *
 * @param originals where the originals lie, for a translated road
 */
function publishRoad(
  legs: readonly Leg[],
  folder: string,
  documents: Map<string, string>,
  originals: Readonly<Record<LessonId, string>> = {},
) {
  const { modules, road } = number(legs);
  const pages = new Map<LessonId, LessonPage>();
  const files: Record<LessonId, string> = {};
  for (const [index, { lesson, module }] of road.entries()) {
    const page: LessonPage = {
      lesson,
      module,
      previous: linkTo(road[index - 1]),
      next: linkTo(road[index + 1]),
      miles: road.length,
    };
    pages.set(lesson.id, page);
    const original = lesson.language === undefined ? originals[lesson.id] : undefined;
    files[lesson.id] = original ?? file(`${folder}/${lesson.id}`, page, documents);
  }
  return { modules, pages, files };
}

/** The entries by the alphabet, each with where on the road it is explained. */
function orderEntries(
  entries: readonly EntryDraft[],
  pages: ReadonlyMap<LessonId, LessonPage>,
): Glossary {
  const names = new Intl.Collator('en', { numeric: true });
  return entries
    .flatMap(({ id, term, also, meaning, explainedIn }) => {
      const lesson = pages.get(explainedIn)?.lesson;
      if (lesson === undefined) return [];
      const { mile, title } = lesson;
      return [{ id, term, also, meaning, lesson: { id: explainedIn, mile, title } }];
    })
    .toSorted((one, other) => names.compare(orderedBy(one.term), orderedBy(other.term)));
}

type Mile = { readonly lesson: Lesson; readonly module: ModuleOutline };

function number(legs: readonly Leg[]) {
  const modules: ModuleOutline[] = [];
  const road: Mile[] = [];
  for (const [index, leg] of legs.entries()) {
    const lessons = leg.lessons.map((draft, place) => ({
      ...draft,
      mile: road.length + place + 1,
    }));
    const module = { ...leg.module, number: index + 1, lessons: lessons.map(outlineOf) };
    modules.push(module);
    road.push(...lessons.map((lesson) => ({ lesson, module })));
  }
  return { modules, road };
}

function outlineOf(lesson: Lesson): LessonOutline {
  const { id, mile, title, label, minutes, revision, formerly, required, language } = lesson;
  const outline = { id, mile, title, label, minutes, revision, formerly, required };
  return language === undefined ? outline : { ...outline, language };
}

function linkTo(mile: Mile | undefined): LessonLink | null {
  if (!mile) return null;
  const { lesson, module } = mile;
  const { id, title, minutes, language } = lesson;
  return {
    id,
    mile: lesson.mile,
    title,
    minutes,
    moduleTitle: module.title,
    ...(language && { language }),
  };
}

function file(stem: string, content: unknown, documents: Map<string, string>): string {
  const text = JSON.stringify(content);
  const name = `${stem}-${hash8(text)}.json`;
  documents.set(name, text);
  return name;
}
