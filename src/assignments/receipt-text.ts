import * as v from 'valibot';
import type { ActivityId } from '../activities/activity-id.ts';
import { readDay } from '../activities/day.ts';
import type { LessonId, Revision } from '../course/lesson.ts';
import { plainLine, plainText } from '../course/plain-text.ts';
import type { Day } from '../record/fact.ts';
import type { AssignmentId } from './assignment.ts';
import { receiptBounds as most } from './receipt.ts';
import type { ReceiptContent, ReceiptLesson, SharedWords } from './receipt.ts';

/*
 * The text that is signed. Lessons stand by module, their days as so many days before that of the
 * receipt:
 *
 *   {"n":"Rosa","s":"4711","d":"2026-06-04","a":["…",1],
 *    "l":[["pos",[["hes-my-customer",12,"0a1b2c3d",3,["one-more"]]]]],
 *    "t":[["pos/the-flip","who","A reflection."],["pos/x","y","when","will","2026-06-30","done"]]}
 */

/** A receipt's content as text: the same content always gives the same text. */
export function writeReceipt(content: ReceiptContent): string {
  const { name, staffNumber, on, answers, lessons, shared } = content;
  const modules = new Map<string, unknown[]>();
  for (const { lesson, on: day, revision, checks, missed } of lessons) {
    const [module = '', slug = ''] = lesson.split('/');
    const before = Math.round((instant(on) - instant(day)) / day24);
    const row = missed.length > 0 ? [checks, missed] : checks > 0 ? [checks] : [];
    modules.set(module, [...(modules.get(module) ?? []), [slug, before, revision, ...row]]);
  }
  return JSON.stringify({
    n: name,
    ...(staffNumber === '' ? {} : { s: staffNumber }),
    d: on,
    ...(answers === null ? {} : { a: [answers.assignment, answers.issue] }),
    l: [...modules],
    ...(shared.length === 0 ? {} : { t: shared.map(sharedRow) }),
  });
}

/**
 * A receipt's content from the text that was signed: a signature says who wrote it, not that it makes
 * sense. Null when it does not. It never throws.
 */
export function parseReceipt(text: string): ReceiptContent | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  if (!parsed.success) return null;
  const { n, s = '', d, a, l, t = [] } = parsed.output;
  const lessons = l.flatMap(([module, rows]) => rows.map((row) => readLesson(module, row, d)));
  const known = new Map<LessonId, ReceiptLesson>();
  for (const lesson of lessons) {
    if (lesson === null || known.has(lesson.lesson)) return null;
    known.set(lesson.lesson, lesson);
  }
  const name = plainLine(n, most.name);
  if (name === '' || known.size > most.lessons) return null;
  return {
    name,
    staffNumber: plainLine(s, most.staffNumber),
    on: d,
    answers: a === undefined ? null : { assignment: a[0], issue: a[1] },
    lessons: [...known.values()],
    shared: t.map(readShared),
  };
}

const day24 = 86_400_000;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const activity = v.custom<ActivityId>(
  (it) => typeof it === 'string' && /^[a-z0-9-]{1,80}$/.test(it),
);
const lessonId = v.custom<LessonId>(
  (it) => typeof it === 'string' && /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(it),
);
const revision = v.custom<Revision>((it) => typeof it === 'string' && /^[0-9a-f]{8}$/.test(it));
const day = v.custom<Day>((it) => typeof it === 'string' && readDay(it) !== null);
const count = (largest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largest));
const line = (letters: number) => v.pipe(v.string(), v.maxLength(letters * 64));
const words = line(most.words);

const lesson = v.union([
  v.strictTuple([slug, v.pipe(v.number(), v.integer()), revision]),
  v.strictTuple([slug, v.pipe(v.number(), v.integer()), revision, count(most.checks)]),
  v.strictTuple([
    slug,
    v.pipe(v.number(), v.integer()),
    revision,
    count(most.checks),
    v.pipe(v.array(activity), v.maxLength(most.checks)),
  ]),
]);

const shape = v.object({
  n: line(most.name),
  s: v.optional(line(most.staffNumber)),
  d: day,
  a: v.optional(
    v.strictTuple([
      v.custom<AssignmentId>((it) => typeof it === 'string' && /^[\w-]{22}$/.test(it)),
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
    ]),
  ),
  l: v.pipe(v.array(v.strictTuple([slug, v.array(lesson)])), v.maxLength(most.lessons)),
  t: v.optional(
    v.pipe(
      v.array(
        v.union([
          v.strictTuple([lessonId, activity, words]),
          v.strictTuple([lessonId, activity, words, words, day, words]),
        ]),
      ),
      v.maxLength(most.shared),
    ),
  ),
});

type Shape = v.InferOutput<typeof shape>;

function readLesson(
  module: string,
  [name, before, finished, checks = 0, missed = []]: v.InferOutput<typeof lesson>,
  made: Day,
): ReceiptLesson | null {
  const moment = instant(made) - before * day24;
  const on =
    Math.abs(before) > 100_000 ? null : readDay(new Date(moment).toISOString().slice(0, 10));
  if (on === null || missed.length > checks || new Set(missed).size < missed.length) return null;
  return { lesson: `${module}/${name}` as LessonId, on, revision: finished, checks, missed };
}

function sharedRow(words: SharedWords): readonly string[] {
  const { lesson: from, activity: answered } = words;
  return words.kind === 'reflection'
    ? [from, answered, words.text]
    : [from, answered, words.when, words.will, words.by, words.evidence];
}

function readShared(row: NonNullable<Shape['t']>[number]): SharedWords {
  const plain = (text: string) => plainText(text, most.words);
  if (row.length === 3) {
    return { kind: 'reflection', lesson: row[0], activity: row[1], text: plain(row[2]) };
  }
  const [from, answered, when, will, by, evidence] = row;
  return {
    kind: 'commitment',
    lesson: from,
    activity: answered,
    when: plain(when),
    will: plain(will),
    by,
    evidence: plain(evidence),
  };
}

function instant(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}
