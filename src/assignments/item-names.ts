import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';

/** What an assigned name means in this copy of the course. */
export type FoundItem =
  | { readonly status: 'module'; readonly module: ModuleOutline }
  | { readonly status: 'lesson'; readonly module: ModuleOutline; readonly lesson: LessonOutline }
  /** This copy has no such module or lesson: it is older or newer than the sender's. */
  | { readonly status: 'unknown'; readonly name: string }
  /** A shortened name that several fit by now. */
  | { readonly status: 'ambiguous'; readonly name: string };

/**
 * The form of a name in a link: a module, or a lesson as `module/name`. A `~` at the end of a part
 * says that the part is shortened.
 */
export const itemName = /^[a-z0-9-]{1,80}~?(?:\/[a-z0-9-]{1,80}~?)?$/;

/** Finds what a name means, by today's ids and by those that lessons had before. */
export function findItem(course: Course, name: string): FoundItem {
  const [asked = '', lesson] = name.split('/');
  if (lesson === undefined) {
    const found = course.modules.filter(({ id }) => fits(asked, id));
    const [module] = found;
    if (module === undefined) return { status: 'unknown', name };
    return found.length === 1 ? { status: 'module', module } : { status: 'ambiguous', name };
  }
  const named = namedLessons(course);
  const ofToday = distinct(named.filter(({ id }) => id === name));
  const found =
    ofToday.length > 0 ? ofToday : distinct(named.filter(({ id }) => fitsAll(name, id)));
  const [only] = found;
  if (only === undefined) return { status: 'unknown', name };
  return found.length === 1 ? { status: 'lesson', ...only } : { status: 'ambiguous', name };
}

/**
 * An id cut to its first letters, with the mark that says so: as many as asked for, and more where
 * fewer would fit another id too.
 *
 * @param most how many letters of each of its parts are wanted
 */
export function shorten(course: Course, id: string, most: number): string {
  const [module = '', lesson] = id.split('/');
  const modules = new Set(namedLessons(course).map((named) => partsOf(named.id).module));
  const short = cut(
    module,
    [...modules, ...course.modules.map((known) => known.id as string)],
    most,
  );
  if (lesson === undefined) return short;
  const siblings = namedLessons(course)
    .map((named) => partsOf(named.id))
    .filter((named) => named.module === module)
    .map((named) => named.lesson);
  return `${short}/${cut(lesson, siblings, most)}`;
}

type Named = {
  readonly id: string;
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
};

/** Every lesson under every name it ever had. Today's names come first. */
function namedLessons(course: Course): readonly Named[] {
  const all = course.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ module, lesson })),
  );
  return [
    ...all.map((found) => ({ id: found.lesson.id, ...found })),
    ...all.flatMap((found) => found.lesson.formerly.map((id) => ({ id, ...found }))),
  ];
}

function distinct(found: readonly Named[]) {
  const lessons = new Map(found.map(({ module, lesson }) => [lesson.id, { module, lesson }]));
  return [...lessons.values()];
}

function fitsAll(name: string, id: string): boolean {
  const asked = partsOf(name);
  const known = partsOf(id);
  return fits(asked.module, known.module) && fits(asked.lesson, known.lesson);
}

function fits(asked: string, known: string): boolean {
  return asked.endsWith('~') ? known.startsWith(asked.slice(0, -1)) : asked === known;
}

function cut(part: string, others: readonly string[], most: number): string {
  for (let length = Math.max(1, most); length < part.length - 1; length += 1) {
    const start = part.slice(0, length);
    if (others.every((other) => other === part || !other.startsWith(start))) return `${start}~`;
  }
  return part;
}

function partsOf(id: string) {
  const [module = '', lesson = ''] = id.split('/');
  return { module, lesson };
}
