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
 * receipt, with how many checks were answered and which of them otherwise than best at first:
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
    const row = [slug, before, revision, checks, missed];
    modules.set(module, [...(modules.get(module) ?? []), row]);
  }
  return JSON.stringify({
    n: name,
    s: staffNumber,
    d: on,
    a: answers === null ? null : [answers.assignment, answers.issue],
    l: [...modules],
    t: shared.map(sharedRow),
  });
}

/**
 * A receipt's content from the text that was signed: a signature says who wrote it, not that it makes
 * sense. Null when it does not. It never throws.
 */
export function parseReceipt(text: string): ReceiptContent | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  if (!parsed.success) return null;
  const { n, s, d, a, l, t } = parsed.output;
  const lessons = l.flatMap((rows) => rows[1].map((row) => readLesson(rows[0], row, d)));
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
    answers: a === null ? null : { assignment: a[0], issue: a[1] },
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
const ownText = line(most.words);

/* Rows are told by their length; `v.object` takes them for what they are, lists with names 0, 1, 2. */
const lesson = v.object({
  length: v.literal(5),
  0: slug,
  1: v.pipe(v.number(), v.integer()),
  2: revision,
  3: count(most.checks),
  4: v.pipe(v.array(activity), v.maxLength(most.checks)),
});

const shape = v.object({
  n: line(most.name),
  s: line(most.staffNumber),
  d: day,
  a: v.nullable(
    v.object({
      length: v.literal(2),
      0: v.custom<AssignmentId>((it) => typeof it === 'string' && /^[\w-]{22}$/.test(it)),
      1: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
    }),
  ),
  l: v.pipe(
    v.array(v.object({ length: v.literal(2), 0: slug, 1: v.array(lesson) })),
    v.maxLength(most.lessons),
  ),
  t: v.pipe(
    v.array(
      v.union([
        v.object({ length: v.literal(3), 0: lessonId, 1: activity, 2: ownText }),
        v.object({
          length: v.literal(6),
          0: lessonId,
          1: activity,
          2: ownText,
          3: ownText,
          4: day,
          5: ownText,
        }),
      ]),
    ),
    v.maxLength(most.shared),
  ),
});

type Shape = v.InferOutput<typeof shape>;

function readLesson(
  module: string,
  row: v.InferOutput<typeof lesson>,
  made: Day,
): ReceiptLesson | null {
  const { 0: name, 1: before, 2: finished, 3: checks, 4: missed } = row;
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

function readShared(row: Shape['t'][number]): SharedWords {
  const plain = (text: string) => plainText(text, most.words);
  const from = { lesson: row[0], activity: row[1] };
  return row.length === 3
    ? { kind: 'reflection', ...from, text: plain(row[2]) }
    : {
        kind: 'commitment',
        ...from,
        when: plain(row[2]),
        will: plain(row[3]),
        by: row[4],
        evidence: plain(row[5]),
      };
}

function instant(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}
