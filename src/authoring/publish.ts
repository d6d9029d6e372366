import type { Course, LessonLink, LessonPage, ModuleOutline } from '../course/course.ts';
import type { Lesson, LessonId, LessonOutline } from '../course/lesson.ts';
import { hash8 } from './hash.ts';
import type { LessonDraft } from './read-lesson.ts';
import type { ModuleDraft } from './read-module.ts';

/** A module and its lessons, as far as both could be read. */
export type Leg = { readonly module: ModuleDraft; readonly lessons: readonly LessonDraft[] };

/** A course and every file that is published of it, pictures apart. */
export type Publication = {
  readonly course: Course;
  readonly courseFile: string;
  readonly pages: ReadonlyMap<LessonId, LessonPage>;
  /** JSON by the name under which it is published, relative to the base path. */
  readonly documents: ReadonlyMap<string, string>;
};

/** Numbers modules and lessons, links lessons to their neighbours, and names every file. */
export function publish(legs: readonly Leg[]): Publication {
  const { modules, road } = number(legs);
  const pages = new Map<LessonId, LessonPage>();
  const documents = new Map<string, string>();
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
    files[lesson.id] = file(`lessons/${lesson.id}`, page, documents);
  }
  const course: Course = { modules, files };
  return { course, courseFile: file('lessons/course', course, documents), pages, documents };
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
