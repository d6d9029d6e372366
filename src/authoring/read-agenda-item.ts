import type { Blockquote, RootContent } from 'mdast';
import { textOf } from '../activities/markdown.ts';
import { suggest } from '../activities/nearest.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonId } from '../course/lesson.ts';
import { workKinds, type AgendaItem, type Work, type WorkKind } from '../course/syllabus.ts';
import type { FoundText } from './front-matter.ts';
import type { Note } from './mistake.ts';
import type { Item } from './read-syllabus.ts';
import { placeOf, plainly, readParagraphs, readPrompt, takeKeyLines } from './syllabus-lines.ts';

/** The role plays of the course, and the lesson in which each stands. */
export type PlayableIn = ReadonlyMap<string, LessonId>;

/**
 * Reads an item of a meeting's agenda: `### Arriving, 5 minutes`, a line `- Do: arrival` where there
 * is something to do, quotes for the prompts and paragraphs for the facilitator.
 */
export function readAgendaItem(
  { heading, content }: Item,
  roleplays: PlayableIn,
  note: Note,
): AgendaItem | null {
  if (heading === null) return null;
  const [, title, minutes] = /^(.+), (\d{1,3}) minutes?$/i.exec(plainly(textOf(heading))) ?? [];
  if (heading.depth !== 3 || title === undefined || minutes === undefined) {
    const remedy = 'Write `### Arriving, 5 minutes`, or `### For the facilitator`.';
    note(placeOf(heading), 'This item of the agenda does not say how long it lasts.', remedy);
    return null;
  }
  const { lines, rest } = takeKeyLines(content, ['do'], note);
  const isQuote = (node: RootContent): node is Blockquote => node.type === 'blockquote';
  const prompts = rest.filter(isQuote).flatMap((quote) => readPrompt(quote, note) ?? []);
  if (prompts.length === 0) {
    const remedy = 'Write under it what stands on the wall: `> Who is here?`';
    note(placeOf(heading), `“${title}” has no prompt.`, remedy);
    return null;
  }
  return {
    title,
    minutes: Number(minutes),
    work: readWork(lines.get('do'), roleplays, note),
    prompts,
    notes: readParagraphs(
      rest.filter((node) => !isQuote(node)),
      'An item of the agenda',
      note,
    ),
  };
}

function readWork(line: FoundText | undefined, roleplays: PlayableIn, note: Note): Work {
  if (line === undefined) return { kind: 'talk' };
  const [kind = '', activity = ''] = line.text.split(' ');
  if (kind !== 'role-play') {
    if (isPlainKind(line.text)) return { kind: line.text };
    note(line.at, `There is no work \`${line.text}\`.`, suggest(line.text, workKinds));
    return { kind: 'talk' };
  }
  const lesson = roleplays.get(activity);
  if (lesson !== undefined) return { kind, lesson, activity: activity as ActivityId };
  const known = [...roleplays.keys()];
  const remedy = known.length === 0 ? 'Write one in a lesson.' : suggest(activity, known);
  note(line.at, `There is no role play \`${activity}\`.`, remedy);
  return { kind: 'talk' };
}

function isPlainKind(text: string): text is Exclude<WorkKind, 'role-play'> {
  return text !== 'role-play' && workKinds.some((kind) => kind === text);
}
