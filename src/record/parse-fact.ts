import * as v from 'valibot';
import { isAnswerKind, parseAnswer } from '../activities/parse-answer.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonId, Revision } from '../course/lesson.ts';
import { noteBounds } from './fact.ts';
import type { Day, Drawer, Fact, FactId, Happening, NoteId, Stamp } from './fact.ts';
import { parseStamp } from './stamp.ts';

export type ParsedFact =
  | { readonly status: 'fact'; readonly fact: Fact }
  /** Sound, but of a kind that only a newer version of the course knows: to be kept and passed on. */
  | { readonly status: 'newer'; readonly id: FactId; readonly at: Stamp | null }
  | { readonly status: 'unreadable' };

const unreadable: ParsedFact = { status: 'unreadable' };

const lessonId = text<LessonId>(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/);

/** What a fact of any version has. */
const label = v.object({ id: text<FactId>(/^[\w-]{8,64}\.\d{1,12}$/), kind: v.string() });

const stamp = v.custom<Stamp>((value) => typeof value === 'string' && parseStamp(value) !== null);

/** What every fact has that this version knows, but its kind. */
const dated = { id: label.entries.id, at: stamp, on: text<Day>(/^\d{4}-\d\d-\d\d$/) };

/* One shape for each kind, each asked once: a record of years is read in the time of a page's opening. */
const shapes = {
  answered: v.object({
    ...dated,
    kind: v.literal('answered'),
    lesson: lessonId,
    activity: text<ActivityId>(/^[a-z0-9-]{1,80}$/),
    answer: v.unknown(),
    complete: v.boolean(),
  }),
  finished: v.object({
    ...dated,
    kind: v.literal('finished'),
    lesson: lessonId,
    revision: text<Revision>(/^[0-9a-f]{8}$/),
  }),
  reached: v.object({
    ...dated,
    kind: v.literal('reached'),
    lesson: lessonId,
    place: atMost(200),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  bookmarked: v.object({
    ...dated,
    kind: v.literal('bookmarked'),
    lesson: lessonId,
    kept: v.boolean(),
  }),
  noted: v.object({
    ...dated,
    kind: v.literal('noted'),
    lesson: lessonId,
    note: text<NoteId>(/^[\w-]{8,64}$/),
    text: atMost(noteBounds.text),
    place: atMost(200),
    quote: atMost(noteBounds.quote),
    before: atMost(noteBounds.before),
  }),
  filed: v.object({
    ...dated,
    kind: v.literal('filed'),
    drawer: text<Drawer>(/^[a-z-]{1,40}$/),
    name: text<string>(/^[\w./~-]{1,200}$/),
    paper: v.unknown(),
  }),
} satisfies Readonly<Record<Happening['kind'], v.GenericSchema>>;

/** A fact from anything at all. Fields that it does not know are left out; it never throws. */
export function parseFact(value: unknown): ParsedFact {
  const named = v.safeParse(label, value);
  if (!named.success) return unreadable;
  const { id, kind } = named.output;
  if (!isKnown(kind)) {
    const known = v.safeParse(v.object({ at: stamp }), value);
    return { status: 'newer', id, at: known.success ? known.output.at : null };
  }
  const told = v.safeParse(shapes[kind], value);
  if (!told.success) return unreadable;
  const fact = told.output;
  if (fact.kind !== 'answered') return { status: 'fact', fact };
  const answer = parseAnswer(fact.answer);
  if (answer !== null) return { status: 'fact', fact: { ...fact, answer } };
  return hasNewKind(fact.answer) ? { status: 'newer', id, at: fact.at } : unreadable;
}

function isKnown(kind: string): kind is Happening['kind'] {
  return Object.hasOwn(shapes, kind);
}

function hasNewKind(answer: unknown): boolean {
  const named = v.safeParse(v.object({ kind: v.string() }), answer);
  return named.success && !isAnswerKind(named.output.kind);
}

function atMost(length: number) {
  return v.pipe(v.string(), v.maxLength(length));
}

/** A text of the given form, branded. */
function text<Brand extends string>(form: RegExp) {
  return v.custom<Brand>((value) => typeof value === 'string' && form.test(value));
}
