import type { Briefings } from '../course/briefing.ts';
import { cardsOf, type CardId } from '../course/card.ts';
import type { Course, LessonLink, LessonPage, ModuleOutline } from '../course/course.ts';
import { orderedBy, type Glossary } from '../course/glossary.ts';
import type { Lesson, LessonId, LessonOutline } from '../course/lesson.ts';
import type { Syllabus } from '../course/syllabus.ts';
import { hash8 } from './hash.ts';
import type { EntryDraft } from './read-glossary.ts';
import type { LessonDraft } from './read-lesson.ts';
import type { ModuleDraft } from './read-module.ts';

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
): Publication {
  const { modules, road } = number(legs);
  const pages = new Map<LessonId, LessonPage>();
  const documents = new Map<string, string>();
  const files: Record<LessonId, string> = {};
  const cards: Record<LessonId, readonly CardId[]> = {};
  for (const [index, { lesson, module }] of road.entries()) {
    const page: LessonPage = {
      lesson,
      module,
      previous: linkTo(road[index - 1]),
      next: linkTo(road[index + 1]),
      miles: road.length,
    };
    pages.set(lesson.id, page);
    files[lesson.id] = file(`lessons/${lesson.id}`, page, documents);
    const own = cardsOf(lesson).map(({ id }) => id);
    if (own.length > 0) cards[lesson.id] = own;
  }
  const glossary = orderEntries(entries, pages);
  const glossaryFile = glossary.length === 0 ? null : file('lessons/glossary', glossary, documents);
  const syllabus = syllabuses.length === 0 ? null : file('lessons/syllabus', syllabuses, documents);
  const course: Course = {
    modules,
    files,
    cards,
    glossary: glossaryFile,
    syllabus,
    ...(briefings.length > 0 && { briefings: file('lessons/briefings', briefings, documents) }),
  };
  const courseFile = file('lessons/course', course, documents);
  return { course, courseFile, pages, glossary, documents };
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
  const { id, mile, title, label, minutes, revision, formerly, required } = lesson;
  return { id, mile, title, label, minutes, revision, formerly, required };
}

function linkTo(mile: Mile | undefined): LessonLink | null {
  if (!mile) return null;
  const { lesson, module } = mile;
  const { id, title, minutes } = lesson;
  return { id, mile: lesson.mile, title, minutes, moduleTitle: module.title };
}

function file(stem: string, content: unknown, documents: Map<string, string>): string {
  const text = JSON.stringify(content);
  const name = `${stem}-${hash8(text)}.json`;
  documents.set(name, text);
  return name;
}
