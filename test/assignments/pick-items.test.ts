import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssignedItem } from '../../src/assignments/assignment.ts';
import {
  isPicked,
  moveItem,
  pickedOf,
  toggleLesson,
  toggleModule,
} from '../../src/assignments/pick-items.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { sampleCourse as course } from '../support/sample-course.ts';

const [pos, dazzle] = course.modules;
if (pos === undefined || dazzle === undefined) throw new Error('The sample course is too short.');
const bell = 'pos/bell' as LessonId;
const none: readonly AssignedItem[] = [];

test('a leg picked as a whole is one item, and losing a lesson leaves the others', () => {
  const whole = toggleModule(none, course, pos);
  expect(whole).toEqual(['pos']);
  expect(toggleLesson(whole, course, pos, bell)).toEqual(['pos/umbrella', 'pos/parcel']);
  expect(toggleModule(whole, course, pos)).toEqual([]);
});

test('lessons picked one by one come in the road’s order, and the last makes them a leg', () => {
  const picked = ['pos/parcel', 'pos/bell', 'pos/umbrella'].reduce(
    (items, id) => toggleLesson(items, course, pos, id as LessonId),
    toggleModule(none, course, dazzle),
  );
  expect(picked).toEqual(['pos', 'dazzle']);
});

test('once there is an order of one’s own, what is added comes last', () => {
  const own = moveItem(['pos', 'dazzle'] as AssignedItem[], 'dazzle' as AssignedItem, -1);
  expect(own).toEqual(['dazzle', 'pos']);
  expect(moveItem(own, 'dazzle' as AssignedItem, -1)).toBe(own);
  const without = toggleLesson(own, course, pos, bell);
  expect(toggleLesson(without, course, pos, bell)).toEqual([
    'dazzle',
    'pos/umbrella',
    'pos/parcel',
    'pos/bell',
  ]);
});

test('whatever is pressed, nothing is twice and each box says what is picked', () => {
  const presses = course.modules.flatMap((module) => [
    (items: readonly AssignedItem[]) => toggleModule(items, course, module),
    ...module.lessons.map(
      ({ id }) =>
        (items: readonly AssignedItem[]) =>
          toggleLesson(items, course, module, id),
    ),
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...presses), { maxLength: 20 }), (pressed) => {
      let items = none;
      for (const press of pressed) items = press(items);
      expect(new Set(items).size).toBe(items.length);
      for (const module of course.modules) {
        const count = module.lessons.filter(({ id }) => isPicked(items, module, id)).length;
        const told = count === 0 ? 'none' : count === module.lessons.length ? 'all' : 'some';
        expect(pickedOf(items, module)).toBe(told);
      }
    }),
  );
});
