import { expect, test } from 'vitest';
import type { Drawer, Fact, FactId, Stamp } from '../../src/record/fact.ts';
import { mergeFacts } from '../../src/record/merge.ts';
import { filedIn, papersIn } from '../../src/record/papers.ts';
import { parseFact } from '../../src/record/parse-fact.ts';

const assignments = 'assignments' as Drawer;

function filed(n: number, hour: number, name: string, paper: unknown, drawer = assignments): Fact {
  return {
    id: `aaaaaaaaaaaa.${n}` as FactId,
    at: `2026-11-22T${hour}:00:00.000Z-0000` as Stamp,
    on: '2026-11-22' as Fact['on'],
    kind: 'filed',
    drawer,
    name,
    paper,
  };
}

test('of each name in a drawer the paper filed last is there, in whatever order they came', () => {
  const facts = [
    filed(1, 10, 'k3x9', { title: 'First' }),
    filed(2, 12, 'k3x9', { title: 'Second' }),
    filed(3, 11, 'm2m2', { title: 'Other' }),
    filed(4, 11, 'k3x9', { grade: 3 }, 'reviews' as Drawer),
  ];
  const papers = papersIn(mergeFacts(facts.toReversed(), facts), assignments);
  expect([...papers].map(([name, { paper }]) => [name, paper])).toEqual([
    ['k3x9', { title: 'Second' }],
    ['m2m2', { title: 'Other' }],
  ]);
});

test('a paper that is taken out is gone from its drawer and still remembered', () => {
  const facts = [filed(1, 10, 'k3x9', { title: 'First' }), filed(2, 12, 'k3x9', null)];
  expect(papersIn(facts, assignments).size).toBe(0);
  expect(filedIn(facts, assignments).map(({ paper }) => paper)).toEqual([{ title: 'First' }, null]);
});

test('a drawer or a name of another form is not read', () => {
  const fact = filed(1, 10, 'k3x9', 1);
  expect(parseFact(fact).status).toBe('fact');
  for (const field of [
    { drawer: 'Assign ments' },
    { drawer: '' },
    { name: 'a b' },
    { name: 'x'.repeat(201) },
  ]) {
    expect(parseFact({ ...fact, ...field }).status).toBe('unreadable');
  }
});
