import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  missing,
  verdictOf,
  verdictsOf,
  type AuditForm,
  type AuditRow,
} from '../../src/activities/audit/audit.ts';
import {
  countInWords,
  feelingsInWords,
  missingInWords,
  rowInWords,
} from '../../src/activities/audit/audit-words.ts';
import { feelingPath, feelingPoints } from '../../src/activities/audit/feeling-road.ts';
import {
  addRow,
  changeRow,
  moveRow,
  removeRow,
  restoreRow,
  rowsOf,
} from '../../src/activities/audit/table.ts';
import { item } from './samples.ts';
import { bent, journey, row, ruleAudit } from './writing-samples.ts';

const forms = fc.constantFrom<AuditForm>('rules', 'touch-points', 'journey');
const texts = fc.constantFrom('', ' ', 'newcomers');
const rows: fc.Arbitrary<readonly AuditRow[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'no-refund one-sample own.1 own.2 own.7 own.x'.split(' ')).map(item),
    subject: texts,
    effect: texts,
    verdict: fc.constantFrom(null, 'keep', 'bend', 'rebuild', 'glad', 'gone'),
    remedy: texts,
  }),
  { selector: ({ id }) => id },
);
const ids = (table: readonly AuditRow[]) => table.map(({ id }) => id);

test('the table begins with the author’s rows, or with an empty one', () => {
  expect(rowsOf(ruleAudit, null)).toEqual([
    row('no-refund', { subject: 'No refund without the box.' }),
    row('one-sample', { subject: 'One sample per customer.' }),
  ]);
  expect(rowsOf(journey, null)).toEqual([row('own.1')]);
  expect(rowsOf(ruleAudit, { kind: 'audit', rows: [bent] })).toEqual([bent]);
});

test('a row asks for what its verdict needs, and a rule that stays for nothing more', () => {
  const of = (form: AuditForm, verdict: string | null) =>
    missing(form, row('own.1', { subject: 'It', verdict }));
  expect(of('rules', null)).toEqual(['verdict']);
  expect(of('rules', 'keep')).toEqual([]);
  expect(of('rules', 'kill')).toEqual(['effect', 'remedy']);
  expect(of('touch-points', 'keep')).toEqual(['effect']);
  expect(of('touch-points', 'rebuild')).toEqual(['effect', 'remedy']);
  expect(of('journey', 'delighted')).toEqual(['effect']);
  expect(of('journey', 'neutral')).toEqual(['effect', 'remedy']);
  expect(missing('rules', row('own.1', { verdict: 'bend', effect: 'us' }))).toEqual([
    'subject',
    'remedy',
  ]);
});

test('a verdict that the form does not know is none', () => {
  fc.assert(
    fc.property(forms, rows, (form, table) => {
      for (const each of table) {
        const verdict = verdictOf(form, each);
        const known = verdictsOf(form).some((word) => word === each.verdict);
        expect(verdict).toBe(known ? each.verdict : null);
        expect(missing(form, each).includes('verdict')).toBe(!known);
      }
    }),
  );
});

test('whatever is done to a table, every row has an id of its own', () => {
  fc.assert(
    fc.property(rows, fc.nat(8), (table, at) => {
      const [gone] = table.slice(at);
      const more = addRow(addRow(table));
      const back = gone === undefined ? more : restoreRow(more, gone, at);
      expect(new Set(ids(back)).size).toBe(back.length);
    }),
  );
});

test('undo puts a removed row back where it was', () => {
  fc.assert(
    fc.property(rows, fc.nat(8), (table, at) => {
      const gone = table[at];
      if (gone === undefined) return;
      const without = removeRow(table, gone.id);
      expect(ids(without)).not.toContain(gone.id);
      expect(restoreRow(without, gone, at)).toEqual(table);
    }),
  );
});

test('moving a row loses none and stops at the ends', () => {
  fc.assert(
    fc.property(rows, fc.nat(8), fc.constantFrom(-1 as const, 1 as const), (table, at, by) => {
      const moved = table[at];
      if (moved === undefined) return;
      const next = moveRow(table, moved.id, by);
      expect(ids(next).toSorted()).toEqual(ids(table).toSorted());
      const to = at + by;
      expect(next.indexOf(moved)).toBe(to < 0 || to >= table.length ? at : to);
    }),
  );
});

test('a change touches its own row', () => {
  const table = [bent, row('own.1')];
  expect(changeRow(table, item('own.1'), { effect: 'us' })).toEqual([
    bent,
    row('own.1', { effect: 'us' }),
  ]);
});

test('a row reads as sentences, with the learner’s stops and repetitions taken in', () => {
  expect(rowInWords('rules', bent)).toBe('Bend. It hurts people who moved house. I’ll ask Dana.');
  const written = { ...bent, effect: ' It hurts\nnewcomers. ', remedy: 'Dana, or why not Tom?' };
  expect(rowInWords('rules', written)).toBe(
    'Bend. It hurts newcomers. I’ll ask Dana, or why not Tom?',
  );
  expect(rowInWords('rules', { ...bent, verdict: 'keep' })).toBe('');
  expect(rowInWords('rules', { ...bent, verdict: null })).toBe('');
  expect(rowInWords('touch-points', { ...bent, verdict: 'mend', remedy: '' })).toBe(
    'Mend. Today it tells the customer people who moved house.',
  );
});

test('what is missing is said in the words of the form', () => {
  expect(missingInWords('rules', row('own.1', { verdict: 'bend' }))).toBe(
    'Still to say: the rule; whom it hurts; whom to ask.',
  );
  expect(missingInWords('journey', row('own.1', { subject: 'Pays' }))).toBe(
    'Still to say: how it feels.',
  );
  expect(missingInWords('rules', bent)).toBe('');
});

test('the count says what was decided, and how many rows are to go', () => {
  const kept = row('one-sample', { subject: 'One sample.', verdict: 'keep' });
  const killed = { ...bent, id: item('own.1'), verdict: 'kill', remedy: '' };
  const count = (...table: AuditRow[]) => countInWords(ruleAudit, table);
  expect(count()).toBe('Two to go.');
  expect(count(killed)).toBe('1 kill. Two to go.');
  expect(count(killed, kept)).toBe('1 keep, 1 kill. One to go.');
  expect(count(bent, kept, killed)).toBe('1 keep, 1 bend, 1 kill. That’s both.');
  expect(count(bent, kept, { ...killed, remedy: 'us' })).toBe(
    '1 keep, 1 bend, 1 kill. One more than asked.',
  );
  expect(countInWords({ ...ruleAudit, rows: 1 }, [bent])).toBe('1 bend. That’s the one.');
  expect(countInWords({ ...ruleAudit, rows: 5 }, [bent])).toBe('1 bend. Four to go.');
});

test('the feelings along a journey are told to those who cannot see them drawn', () => {
  const steps = [
    row('own.1', { subject: 'Parks', verdict: 'worried' }),
    row('own.2', { subject: 'Waits' }),
    row('own.3', { verdict: 'glad' }),
  ];
  expect(feelingsInWords(steps)).toBe(
    'How it feels along the way: 1. Parks, worried; 3. Step, glad.',
  );
});

test('the road of feelings goes through every step that has one, better ones higher', () => {
  const points = feelingPoints([0, null, 4, 2], 5);
  expect(points).toEqual([
    { x: 12.5, y: 10 },
    { x: 62.5, y: 90 },
    { x: 87.5, y: 50 },
  ]);
  expect(feelingPath(points)).toBe('M12.5 10C37.5 10 37.5 90 62.5 90C75 90 75 50 87.5 50');
});

test('the road of feelings stays within its drawing and goes on', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(4)), { maxLength: 40 }), (ranks) => {
      const points = feelingPoints(ranks, 5);
      for (const [index, { x, y }] of points.entries()) {
        expect(x).toBeGreaterThan(points[index - 1]?.x ?? 0);
        expect(x).toBeLessThan(100);
        expect(y).toBeGreaterThanOrEqual(10);
        expect(y).toBeLessThanOrEqual(90);
      }
    }),
  );
});
