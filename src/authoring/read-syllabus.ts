import type { Heading, Root, RootContent } from 'mdast';
import { textOf } from '../activities/markdown.ts';
import { suggest } from '../activities/nearest.ts';
import type { LessonId, ModuleId } from '../course/lesson.ts';
import type { Meeting, MeetingId, Syllabus, SyllabusId } from '../course/syllabus.ts';
import { closeContainers } from './close-containers.ts';
import { readFrontMatter, type FoundText } from './front-matter.ts';
import type { SourceText } from './load-sources.ts';
import { fileStart, type Note, type Point } from './mistake.ts';
import { readAgendaItem, type PlayableIn } from './read-agenda-item.ts';
import { splitParts, type Stretch } from './split-parts.ts';
import { placeOf, plainly, readParagraphs, takeKeyLines } from './syllabus-lines.ts';

/** What a syllabus may name of the course it lies in. */
export type SyllabusCourse = {
  readonly modules: readonly {
    readonly id: ModuleId;
    readonly lessons: readonly LessonId[];
  }[];
  readonly roleplays: PlayableIn;
};

/**
 * Reads `syllabus.md`: a `##` for each meeting with a list of what it needs, a `###` for each item of
 * its agenda with its minutes, quotes for its prompts. What is amiss is noted; null without a title or
 * a meeting.
 */
export function readSyllabus(
  source: SourceText,
  name: string,
  tree: Root,
  course: SyllabusCourse,
): Syllabus | null {
  const { note } = source;
  const front = readFrontMatter(tree, { title: true, summary: true, minutes: true }, note);
  const [title, summary, minutes] = [
    front.text('title'),
    front.text('summary'),
    front.number('minutes'),
  ];
  const stretches = splitParts(closeContainers(tree, note));
  const read = stretches.flatMap((stretch) => {
    const meeting = readMeeting(stretch, minutes, course, note);
    return meeting ? [{ meeting, at: stretch.heading ? placeOf(stretch.heading) : fileStart }] : [];
  });
  const meetings = read.map(({ meeting }) => meeting);
  if (stretches.every(({ heading }) => heading === null)) {
    const remedy = 'Begin one with `## What it is about`, or delete the file.';
    note(fileStart, 'This syllabus has no meetings.', remedy);
  }
  if (title === null || summary === null || minutes === null || meetings.length === 0) return null;
  checkMeetingIds(read, note);
  return { id: name as SyllabusId, title, summary, minutes, meetings };
}

const keys = ['id', 'leg', 'prepare', 'bring', 'take away', 'survey'];

function readMeeting(
  { heading, content }: Stretch,
  minutes: number | null,
  course: SyllabusCourse,
  note: Note,
): Meeting | null {
  if (heading === null) {
    const remedy = 'Take it out, or put it under a `## Meeting`.';
    if (content[0])
      note(placeOf(content[0]), 'Nothing can stand before the first meeting.', remedy);
    return null;
  }
  const title = plainly(textOf(heading));
  const items = splitItems(content);
  const { lines, rest } = takeKeyLines(items[0]?.content ?? [], keys, note);
  readParagraphs(rest, 'What stands before the agenda', note);
  if (rest[0]) {
    const remedy = 'Put it under `### For the facilitator`.';
    note(placeOf(rest[0]), 'Text stands between a meeting’s lines and its agenda.', remedy);
  }
  const isNotes = ({ heading: under }: Item) =>
    under !== null && /^for the facilitator$/i.test(plainly(textOf(under)));
  const agenda = items
    .slice(1)
    .filter((item) => !isNotes(item))
    .flatMap((item) => readAgendaItem(item, course.roleplays, note) ?? []);
  const sum = agenda.reduce((total, item) => total + item.minutes, 0);
  if (minutes !== null && sum !== minutes) {
    const message = `The minutes of “${title}” add up to ${sum}, and a meeting has ${minutes}.`;
    const remedy =
      sum < minutes ? `Add ${minutes - sum} to its items.` : `Take ${sum - minutes} away.`;
    note(placeOf(heading), message, remedy);
  }
  const id = readId(lines.get('id'), heading, note);
  if (id === null || agenda.length === 0) return null;
  return {
    id,
    title,
    module: readModule(lines.get('leg'), course, note),
    prepare: readPrepare(lines.get('prepare'), course, note),
    bring: lines.get('bring')?.text ?? '',
    takeAway: lines.get('take away')?.text ?? '',
    survey: lines.get('survey')?.text ?? '',
    agenda,
    notes: items
      .filter(isNotes)
      .flatMap((item) => readParagraphs(item.content, 'The notes for the facilitator', note)),
  };
}

/** What stands under one `###` of a meeting; the first item is what stands before them. */
export type Item = { readonly heading: Heading | null; readonly content: readonly RootContent[] };

function splitItems(content: readonly RootContent[]): readonly Item[] {
  const items: { heading: Heading | null; content: RootContent[] }[] = [
    { heading: null, content: [] },
  ];
  for (const node of content) {
    if (node.type === 'heading') items.push({ heading: node, content: [] });
    else items.at(-1)?.content.push(node);
  }
  return items;
}

function readId(line: FoundText | undefined, heading: Heading, note: Note): MeetingId | null {
  if (line && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(line.text) && line.text.length <= 40) {
    return line.text as MeetingId;
  }
  const remedy =
    'Write `- Id: welcome` under its heading: small letters, digits and hyphens. It is kept for ever.';
  note(line?.at ?? placeOf(heading), 'This meeting has no id.', remedy);
  return null;
}

function readModule(
  line: FoundText | undefined,
  { modules }: SyllabusCourse,
  note: Note,
): ModuleId | null {
  if (line === undefined) return null;
  const found = modules.find(({ id }) => id === line.text);
  if (found) return found.id;
  const ids = modules.map(({ id }) => id);
  note(line.at, `There is no leg \`${line.text}\`.`, suggest(line.text, ids));
  return null;
}

/** The lessons that are named one by one or as a whole leg; `nothing` for none. */
function readPrepare(
  line: FoundText | undefined,
  { modules }: SyllabusCourse,
  note: Note,
): readonly LessonId[] {
  if (line === undefined || line.text === 'nothing') return [];
  const lessons = modules.flatMap((module) => module.lessons);
  return line.text.split(/\s*,\s*/).flatMap((name) => {
    const module = modules.find(({ id }) => id === name);
    if (module) return module.lessons;
    const lesson = lessons.find((id) => id === name);
    if (lesson) return [lesson];
    const known = [...modules.map(({ id }) => id), ...lessons];
    note(line.at, `There is no lesson and no leg \`${name}\`.`, suggest(name, known));
    return [];
  });
}

function checkMeetingIds(
  read: readonly { readonly meeting: Meeting; readonly at: Point }[],
  note: Note,
): void {
  const seen = new Set<string>();
  for (const {
    meeting: { id },
    at,
  } of read) {
    if (seen.has(id)) note(at, `Two meetings have the id \`${id}\`.`, 'Give one of them another.');
    seen.add(id);
  }
}
