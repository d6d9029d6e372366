import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePlan } from '../../src/study-group/take-plan.ts';
import { longestLink, readPlanLink, writePlanLink } from '../../src/study-group/plan-link.ts';
import { parsePlan } from '../../src/study-group/parse-plan.ts';
import { keepPlan, nearestPlan, plansIn } from '../../src/study-group/plan-papers.ts';
import type { Day } from '../../src/activities/day.ts';
import type { Fact, FactId, Happening, Stamp } from '../../src/record/fact.ts';
import { somePlan, thursdays } from './some-plans.ts';

const facts = (...happenings: readonly Happening[]): readonly Fact[] =>
  happenings.map((happening, place) => ({
    id: `writer01.${place + 1}` as FactId,
    at: `2026-11-22T08:15:00.000Z-000${place}` as Stamp,
    on: '2026-11-22' as Day,
    ...happening,
  }));

test('a plan comes out of its link as it went in', () => {
  fc.assert(
    fc.property(somePlan, (plan) => {
      const link = writePlanLink(plan);
      expect(link).toMatch(/^[\w.-]+$/);
      expect(readPlanLink(`#${link}`)).toEqual({ status: 'plan', plan });
    }),
  );
  expect(writePlanLink(thursdays).length).toBeLessThan(longestLink / 4);
});

test('a link that was cut, altered or never was one is told, whatever it is', () => {
  const link = writePlanLink(thursdays);
  expect(readPlanLink('')).toEqual({ status: 'empty' });
  expect(readPlanLink(link.replace(/^1/, '2'))).toEqual({ status: 'newer' });
  for (let cut = 1; cut < link.length; cut += 7) {
    expect(readPlanLink(link.slice(0, cut)).status).toBe('broken');
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(['broken', 'empty', 'newer']).toContain(readPlanLink(text).status);
    }),
  );
});

test('nothing but a plan is read as one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(thursdays)), (value, key) => {
      const parsed = parsePlan({ ...thursdays, [key]: value });
      // A text of another one is a plan too; then it holds just what it says.
      expect(parsed === null ? null : parsePlan(parsed)).toEqual(parsed);
      expect(parsePlan(value)).toBeNull();
    }),
    { numRuns: 500 },
  );
  expect(parsePlan({ ...thursdays, zone: 'Nowhere/Else' })).toBeNull();
  expect(parsePlan({ ...thursdays, meetings: [] })).toBeNull();
  expect(
    parsePlan({ ...thursdays, skipped: [{ from: '2026-01-02', to: '2026-01-01' }] }),
  ).toBeNull();
  expect(parsePlan({ ...thursdays, name: ' \u202e\u200b ' })).toBeNull();
  expect(parsePlan({ ...thursdays, name: 'Tea\u202e at\nten' })?.name).toBe('Tea at ten');
});

test('the same plan twice is the same, a changed one is newer, and what is here is not lost', () => {
  const kept = { plan: thursdays, leads: true, joined: '2026-10-01' as Day };
  const changed = { ...thursdays, revision: 2, minutes: 60 };
  expect(comparePlan(thursdays, []).status).toBe('new');
  expect(comparePlan({ ...thursdays }, [kept]).status).toBe('same');
  expect(comparePlan(changed, [kept]).status).toBe('newer');
  expect(comparePlan(thursdays, [{ ...kept, plan: changed }]).status).toBe('older');
  expect(comparePlan({ ...thursdays, minutes: 60 }, [kept]).status).toBe('other');
});

test('plans are kept under their ids, and what is no plan is left alone and counted', () => {
  const kept = { plan: thursdays, leads: true, joined: '2026-10-01' as Day };
  const changed = { ...kept, plan: { ...thursdays, revision: 2 } };
  const strange = { ...keepPlan(kept), name: 'zzzzzzzzzzzz' } as Happening;
  const from = plansIn(facts(keepPlan(kept), keepPlan(changed), strange));
  expect(from).toEqual({ plans: [changed], unread: 1 });
  const other = { ...kept, plan: { ...thursdays, start: '2025-01-01' as Day } };
  expect(nearestPlan([other, kept], '2026-10-09' as Day)).toBe(kept);
  expect(nearestPlan([other, kept], '2028-10-09' as Day)).toBe(kept);
  expect(nearestPlan([], '2026-10-09' as Day)).toBeNull();
});
