import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { textOf } from '../activities/markdown.ts';
import { suggest } from '../activities/nearest.ts';
import { isActivityKind } from '../activities/read-activity.ts';
import { attributeAt } from '../activities/read-attributes.ts';
import type { Placed } from '../activities/reader.ts';
import { shown } from './list-folder.ts';
import { fileStart, type Point } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';

/** An activity as it is written, and the lesson it stands in. */
type Written = { readonly node: ContainerDirective; readonly lesson: ParsedLesson };

/**
 * Checks every rating that comes `after` another: the other is there, is a rating, stands earlier in
 * the course and has the same statements, word for word, since the two are drawn over each other.
 *
 * @param lessons in the order of the course
 */
export function checkRatings(lessons: readonly ParsedLesson[]): void {
  const all = lessons.flatMap(findActivities);
  for (const [index, later] of all.entries()) {
    const id = later.node.attributes?.['after'];
    if (later.node.name === 'rate' && id) checkAfter(later, id, all, index);
  }
}

function findActivities(lesson: ParsedLesson): readonly Written[] {
  return lesson.stretches
    .flatMap((stretch) => stretch.content)
    .flatMap((node) =>
      node.type === 'containerDirective' && isActivityKind(node.name) ? [{ node, lesson }] : [],
    );
}

function checkAfter(later: Written, id: string, all: readonly Written[], index: number): void {
  const at = attributeAt(later.node, 'after');
  const place = all.findIndex(({ node }) => node.attributes?.['id'] === id);
  const earlier = all[place];
  if (earlier === undefined) {
    const known = all.slice(0, index).filter(({ node }) => node.name === 'rate');
    const ids = known.flatMap(({ node }) => node.attributes?.['id'] ?? []);
    const remedy =
      ids.length > 0 ? suggest(id, ids) : 'Take `after` out: no rating comes before this one.';
    note(later, at, `There is no rating \`${id}\` to come after.`, remedy);
  } else if (earlier.node.name !== 'rate') {
    const message = `\`${id}\` is a ${earlier.node.name} and not a rate: ${placeOf(earlier)}.`;
    note(later, at, message, 'Name the `:::rate` whose statements are rated again here.');
  } else if (place >= index) {
    const message =
      place === index
        ? 'This rating is said to come after itself.'
        : `\`${id}\` comes later in the course than this: ${placeOf(earlier)}.`;
    note(later, at, message, 'Write `after` on the later of the two, with the id of the earlier.');
  } else checkStatements(later, earlier);
}

function checkStatements(later: Written, earlier: Written): void {
  const before = statementsOf(earlier.node);
  const now = statementsOf(later.node);
  const texts = before.map(wordsOf);
  const strange = now.filter((item) => !texts.includes(wordsOf(item)));
  const missing = texts.filter((text) => !now.map(wordsOf).includes(text));
  for (const item of strange) {
    const message = `The earlier rating does not have this statement: ${placeOf(earlier)}.`;
    const remedy =
      missing.length > 0
        ? `Write it word for word as there: ${quoted(missing)}.`
        : 'Take it out, or write it there too.';
    note(later, item, message, remedy);
  }
  if (strange.length > 0) return;
  if (missing.length > 0) {
    const message = `This rating lacks ${quoted(missing)} of the earlier one: ${placeOf(earlier)}.`;
    const remedy = 'Write all of its statements here too, word for word and in their order.';
    note(later, later.node, message, remedy);
    return;
  }
  const moved = now.find((item, index) => wordsOf(item) !== texts[index]);
  if (moved === undefined) return;
  const message = `Here the earlier rating has another statement: ${placeOf(earlier)}.`;
  note(later, moved, message, 'Write the statements in the same order in both.');
}

function statementsOf(node: ContainerDirective): readonly ListItem[] {
  return node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
}

/** Line breaks in the file are spaces on the page. */
function wordsOf(item: ListItem): string {
  return textOf(item).replaceAll(/\s+/g, ' ').trim();
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}

function note({ lesson }: Written, at: Placed, message: string, remedy: string): void {
  lesson.note(startOf(at), message, remedy);
}

function placeOf({ node, lesson }: Written): string {
  const { line, column } = startOf(node);
  return `${shown(lesson.path)}:${line}:${column}`;
}

function startOf({ position }: Placed): Point {
  return position?.start ?? fileStart;
}
