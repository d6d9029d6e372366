import { daysBetween } from '../activities/calendar/day-in-words.ts';
import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Day } from '../record/fact.ts';
import { askedLessons } from './asked-lessons.ts';
import type { Assignment } from './assignment.ts';
import { lastReceipt, type Person } from './people.ts';
import type { ReceiptLesson } from './receipt.ts';

/** A module on the board. */
export type Column = {
  readonly module: ModuleOutline;
  /** The lessons of it that are asked for; none where nobody asked. */
  readonly asked: readonly LessonOutline[];
  /** The day by which they are asked for; null without one. */
  readonly by: Day | null;
};

/** What the board knows of a person in a module. It never knows that somebody has not begun. */
export type Cell =
  | { readonly status: 'not-asked' }
  | { readonly status: 'no-receipt' }
  | {
      readonly status: 'part';
      readonly done: number;
      readonly of: number;
      /** Days until it is due, at most two; below 0 that it is late; null before, or without a day. */
      readonly due: number | null;
    }
  | {
      readonly status: 'done';
      /** When the last of its lessons was finished. */
      readonly on: Day;
      readonly isLate: boolean;
      /** Whether it stands there because the manager says so. */
      readonly byHand: boolean;
    };

export type Row = { readonly person: Person; readonly cells: readonly Cell[] };

/** A day or two before something is due it is soon. */
const soon = 2;

/**
 * The columns of the board.
 *
 * @param asked the assignments that it is about; where there are none, the whole course
 */
export function columnsOf(
  course: Course,
  asked: readonly Pick<Assignment, 'items' | 'by'>[],
): readonly Column[] {
  return course.modules
    .filter(({ lessons }) => lessons.length > 0)
    .map((module) => {
      if (asked.length === 0) return { module, asked: module.lessons, by: null };
      const wanting = asked.map((assignment) => {
        const lessons = askedLessons(assignment, course);
        return {
          by: assignment.by,
          lessons: module.lessons.filter((lesson) => lessons.includes(lesson)),
        };
      });
      const days = wanting.flatMap(({ by, lessons }) =>
        by === null || lessons.length === 0 ? [] : by,
      );
      return {
        module,
        asked: module.lessons.filter((lesson) =>
          wanting.some(({ lessons }) => lessons.includes(lesson)),
        ),
        // Who is asked twice has until the later day.
        by: days.toSorted().at(-1) ?? null,
      };
    });
}

export function rowOf(person: Person, columns: readonly Column[], today: Day): Row {
  return { person, cells: columns.map((column) => cellOf(person, column, today)) };
}

function cellOf(person: Person, { module, asked, by }: Column, today: Day): Cell {
  if (asked.length === 0) return { status: 'not-asked' };
  const done = asked.flatMap((lesson) => toldOf(person, lesson) ?? []);
  const entry = person.entries.find((each) => each.module === module.id);
  if (done.length < asked.length && entry !== undefined) {
    return { status: 'done', on: entry.on, isLate: by !== null && entry.on > by, byHand: true };
  }
  if (done.length === asked.length) {
    const on =
      done
        .map((lesson) => lesson.on)
        .toSorted()
        .at(-1) ?? today;
    return { status: 'done', on, isLate: by !== null && on > by, byHand: false };
  }
  if (done.length === 0) return { status: 'no-receipt' };
  const left = by === null ? null : daysBetween(today, by);
  return {
    status: 'part',
    done: done.length,
    of: asked.length,
    due: left !== null && left <= soon ? left : null,
  };
}

/** What somebody's receipts tell of a lesson, under whatever id it had then. */
export function toldOf({ lessons }: Person, { id, formerly }: LessonOutline): ReceiptLesson | null {
  for (const name of [id, ...formerly]) {
    const told = lessons.get(name);
    if (told !== undefined) return told;
  }
  return null;
}

/** By how many days a person is late with what they have begun; 0 when they are not. */
export function daysLate({ cells }: Row): number {
  return Math.max(
    0,
    ...cells.map((cell) => (cell.status === 'part' && cell.due !== null ? -cell.due : 0)),
  );
}

/** Whether all that is asked is done. */
export function isComplete({ cells }: Row): boolean {
  const asked = cells.filter(({ status }) => status !== 'not-asked');
  return asked.length > 0 && asked.every(({ status }) => status === 'done');
}

export const orders = ['name', 'late', 'last'] as const;
export type Order = (typeof orders)[number];

/** The rows by name, the latest first, or the newest receipt first; names decide among equals. */
export function sortRows(rows: readonly Row[], order: Order, language: string): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (one: Row, other: Row) =>
    compare(one.person.name, other.person.name) || (one.person.key < other.person.key ? -1 : 1);
  // Who was silent is asked about before who is done.
  const silence = ({ person }: Row) => (person.receipts.length === 0 ? 1 : 0);
  const last = ({ person }: Row) => lastReceipt(person) ?? '';
  return rows.toSorted((one, other) => {
    const first = {
      name: 0,
      late: daysLate(other) - daysLate(one) || silence(other) - silence(one),
      last: last(one) === last(other) ? 0 : last(one) > last(other) ? -1 : 1,
    }[order];
    return first || byName(one, other);
  });
}
