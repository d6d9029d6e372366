import type { Course } from '../course/course.ts';
import type { Assignment } from './assignment.ts';
import { shorten } from './item-names.ts';

/** Mail and chat programs pass on links of this length whole. */
export const longestLink = 2_000;

/** A link of this length is still looked at, and printed, as one thing. */
const comfortable = 600;

/** How many letters of an id's parts are kept, from all of them to no more than are needed. */
const lengths = [99, 24, 16, 12, 8, 5, 3, 1];

/** What a browser takes behind a `#` as it is, and no mail program takes for the link's end. */
const plain = /[^\w.,:;@/?!'()$-]/gu;

/**
 * The link that carries an assignment. Everything stands behind the `#`, so that no host ever sees
 * it, and in words as far as may be: `#do=pos,dazzle/recover&by=2026-12-15&from=Dana&id=…`. Lessons
 * of one module that follow each other share its name: `pos/the-flip.one-act`. Where that grows too
 * long, ids are shortened as far as needed.
 *
 * @param page the address of the page that takes it: `https://…/assigned`
 * @param most how long it should be, which it is where shortening ids can bring it about
 */
export function writeLink(
  assignment: Assignment,
  course: Course,
  page: string,
  most: number = comfortable,
): string {
  const [length = 1, ...shorter] = lengths;
  return shorter.reduce((link, less) => (link.length <= most ? link : at(less)), at(length));

  function at(letters: number): string {
    return `${page}#${writeFragment(assignment, course, letters)}`;
  }
}

/** The shortest link that carries it: for a QR code, which nobody reads. */
export function writeShortLink(assignment: Assignment, course: Course, page: string): string {
  return writeLink(assignment, course, page, 0);
}

function writeFragment(assignment: Assignment, course: Course, length: number): string {
  const { id, issue, items, title, by, from, team, note, mail, key } = assignment;
  const fields: readonly (readonly [string, string])[] = [
    ['do', writeItems(items.map((item) => shorten(course, item, length)))],
    ['by', by ?? ''],
    ['from', from],
    ['team', team],
    ['title', title],
    ['note', note],
    ['mail', mail ?? ''],
    ['key', key ?? ''],
    ['issue', issue === 1 ? '' : String(issue)],
    // At its end, because a link that lost its end must not pass for a whole one.
    ['id', id],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${name === 'do' ? value : writeValue(value)}`)
    .join('&');
}

function writeItems(items: readonly string[]): string {
  return items
    .map((item, index) => {
      const [module, lesson] = item.split('/');
      const [before, lessonBefore] = items[index - 1]?.split('/') ?? [];
      if (lesson === undefined) return `${index === 0 ? '' : ','}${item}`;
      if (module === before && lessonBefore !== undefined) return `.${lesson}`;
      return `${index === 0 ? '' : ','}${item}`;
    })
    .join('');
}

function writeValue(text: string): string {
  return text
    .replaceAll(plain, (character) => (character === ' ' ? ' ' : encodeURIComponent(character)))
    .replaceAll(' ', '+');
}
