import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Fact } from '../../src/record/fact.ts';
import { openLedger } from '../../src/record/ledger.ts';
import { mergeFacts } from '../../src/record/merge.ts';
import { parseFact } from '../../src/record/parse-fact.ts';

/* What was once released is read for ever: files are added to test/records and never edited. */

const texts = readFileSync('test/records/facts-1.jsonl', 'utf8').trimEnd().split('\n');

function factsIn(lines: readonly string[]): readonly Fact[] {
  return lines.flatMap((text) => {
    const parsed = parseFact(JSON.parse(text));
    return parsed.status === 'fact' ? parsed.fact : [];
  });
}

test('facts of format 1 are read whole, every kind of them', () => {
  const facts = factsIn(texts);
  expect(facts.map((fact) => JSON.stringify(fact))).toEqual(texts);
  const kinds = facts.map((fact) => (fact.kind === 'answered' ? fact.answer.kind : fact.kind));
  expect([...new Set(kinds)].toSorted()).toEqual([
    'choice',
    'finished',
    'reached',
    'reflection',
    'scenario',
    'sort',
  ]);
});

test('facts of format 1 mean what they meant', () => {
  const progress = gatherProgress(mergeFacts([], factsIn(texts.toReversed())));
  expect(progress.finishes.get('pos/hes-my-customer' as LessonId)).toEqual({
    on: '2026-11-22',
    revisions: new Set(['0a1b2c3d']),
  });
  expect([...progress.completed]).toEqual([
    'pos-batteries',
    'pos-job-or-gift',
    'pos-made-my-day',
    'pos-wrong-cake',
  ]);
  expect(progress.answers.get('pos-batteries' as ActivityId)).toEqual({
    kind: 'choice',
    chosen: ['come-with-me-what-are'],
    checked: true,
  });
  expect(progress.answers.get('pos-made-my-day' as ActivityId)).toEqual({
    kind: 'reflection',
    text: 'Fünf Minuten – “a coffee”, and\nmy name on the cup ☕️ 😀',
  });
  expect(progress.latest).toBe('pos/a-thousand-small-things');
});

test('ratings and role plays, which came later, are read whole and mean what they meant', () => {
  const lines = readFileSync('test/records/facts-rate-role-play.jsonl', 'utf8')
    .trimEnd()
    .split('\n');
  const facts = factsIn(lines);
  expect(facts.map((fact) => JSON.stringify(fact))).toEqual(lines);
  const progress = gatherProgress(facts);
  expect([...progress.completed]).toEqual(['dazzle-before', 'dazzle-bend-it']);
  expect(progress.answers.get('dazzle-bend-it' as ActivityId)).toMatchObject({
    rounds: [{ people: 1 }, { people: 3, seen: ['looked-up-before-speaking'] }],
    now: { people: 3, clock: { left: 61000, since: null } },
  });
});

test('a segment of the log of format 1 is read whole', () => {
  const lines = readFileSync('test/records/segment-1.txt', 'utf8').trimEnd().split('\n');
  const { fresh, unreadable } = openLedger().take(lines);
  expect(unreadable).toEqual([]);
  expect(fresh.map((entry) => JSON.stringify(entry.fact))).toEqual(texts);
});
