import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonId } from '../course/lesson.ts';
import type { AssignedItem } from './assignment.ts';

/** How much of a module is picked. */
export type Picked = 'all' | 'some' | 'none';

export function pickedOf(items: readonly AssignedItem[], module: ModuleOutline): Picked {
  if (items.includes(module.id)) return 'all';
  const count = module.lessons.filter(({ id }) => items.includes(id)).length;
  if (count === 0) return 'none';
  return count === module.lessons.length ? 'all' : 'some';
}

export function isPicked(
  items: readonly AssignedItem[],
  module: ModuleOutline,
  lesson: LessonId,
): boolean {
  return items.includes(module.id) || items.includes(lesson);
}

/** Picks all of a module or, where all of it is picked, leaves it out. */
export function toggleModule(
  items: readonly AssignedItem[],
  course: Course,
  module: ModuleOutline,
): readonly AssignedItem[] {
  const others = without(items, [module.id, ...module.lessons.map(({ id }) => id)]);
  return pickedOf(items, module) === 'all' ? others : insert(others, course, module.id);
}

/** Picks a lesson or leaves it out. A module of which all is picked in its own order is one item. */
export function toggleLesson(
  items: readonly AssignedItem[],
  course: Course,
  module: ModuleOutline,
  lesson: LessonId,
): readonly AssignedItem[] {
  const single = items.flatMap((item) =>
    item === module.id ? module.lessons.map(({ id }) => id) : item,
  );
  if (single.includes(lesson)) return without(single, [lesson]);
  return gather(insert(single, course, lesson), module);
}

/** Moves an item by one place towards the beginning or the end. */
export function moveItem(
  items: readonly AssignedItem[],
  item: AssignedItem,
  by: -1 | 1,
): readonly AssignedItem[] {
  const from = items.indexOf(item);
  const to = from + by;
  const other = items[to];
  if (from < 0 || other === undefined) return items;
  return items.map((each, at) => {
    if (at === from) return other;
    return at === to ? item : each;
  });
}

/** Where the course's order was kept so far, it is kept; otherwise at the end. */
function insert(
  items: readonly AssignedItem[],
  course: Course,
  item: AssignedItem,
): readonly AssignedItem[] {
  const road = course.modules.flatMap((module): AssignedItem[] => [
    module.id,
    ...module.lessons.map(({ id }) => id),
  ]);
  const places = items.map((each) => road.indexOf(each));
  const inOrder = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place);
  const after = places.findIndex((place) => place > road.indexOf(item));
  return inOrder && after >= 0 ? items.toSpliced(after, 0, item) : [...items, item];
}

/** Lessons as they are asked for: a module of which all stand in its own order is one item. */
export function gatherItems(lessons: readonly LessonId[], course: Course): readonly AssignedItem[] {
  return course.modules.reduce<readonly AssignedItem[]>(gather, lessons);
}

function gather(items: readonly AssignedItem[], module: ModuleOutline): readonly AssignedItem[] {
  const ids: readonly AssignedItem[] = module.lessons.map(({ id }) => id);
  const start = items.indexOf(ids[0] ?? module.id);
  const isWhole = start >= 0 && ids.every((id, at) => items[start + at] === id);
  return isWhole ? items.toSpliced(start, ids.length, module.id) : items;
}

function without(
  items: readonly AssignedItem[],
  gone: readonly AssignedItem[],
): readonly AssignedItem[] {
  return items.filter((item) => !gone.includes(item));
}
