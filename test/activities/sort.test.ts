import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupAtKey } from '../../src/activities/sort/group-at-key.ts';
import {
  place,
  placements,
  stack,
  takeBack,
  type SortAnswer,
} from '../../src/activities/sort/sort.ts';
import { item, jobGiftOrGimmick as sort } from './samples.ts';

const answers: fc.Arbitrary<SortAnswer> = fc.record({
  kind: fc.constant('sort' as const),
  placed: fc.array(
    fc.record({
      card: fc.constantFrom(...sort.cards.map((card) => card.id), item('gone')),
      group: fc.constantFrom(...sort.groups.map((group) => group.id), item('gone')),
    }),
  ),
});

test('every card is either on the stack or in one group', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const all = [...placements(sort, answer).map(({ card }) => card), ...stack(sort, answer)];
      expect(all.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        sort.cards.toSorted((a, b) => a.id.localeCompare(b.id)),
      );
    }),
  );
});

test('undo takes back exactly what was placed last', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const [next] = stack(sort, answer);
      if (next === undefined) return;
      const placed = place(sort, answer, next.id, item('gift'));
      expect(stack(sort, placed)).not.toContain(next);
      expect(placements(sort, takeBack(sort, placed))).toEqual(placements(sort, answer));
    }),
  );
});

test('a moved card stands in its new group only', () => {
  const wrong = place(sort, null, item('order'), item('gift'));
  const moved = place(sort, wrong, item('order'), item('core'));
  expect(placements(sort, moved)).toEqual([{ card: sort.cards[0], group: 'core', belongs: true }]);
});

test('of a card that an answer places twice, the later place counts, and is the one undone', () => {
  const twice: SortAnswer = {
    kind: 'sort',
    placed: [
      { card: item('order'), group: item('gift') },
      { card: item('dog'), group: item('gift') },
      { card: item('order'), group: item('core') },
    ],
  };
  expect(placements(sort, twice).map(({ card, group }) => [card.id, group])).toEqual([
    ['dog', 'gift'],
    ['order', 'core'],
  ]);
  expect(takeBack(sort, twice).placed).toEqual([{ card: 'dog', group: 'gift' }]);
});

test('arrows point to the groups as they stand on the screen', () => {
  expect(groupAtKey('ArrowLeft', 2, false)).toBe(0);
  expect(groupAtKey('ArrowRight', 2, false)).toBe(1);
  expect(groupAtKey('ArrowLeft', 2, true)).toBe(1);
  expect(groupAtKey('ArrowRight', 2, true)).toBe(0);
});

test('digits count the groups', () => {
  expect(['1', '2', '3', '4'].map((key) => groupAtKey(key, 3, false))).toEqual([0, 1, 2, null]);
  expect(groupAtKey('3', 2, false)).toBeNull();
  expect(groupAtKey('Enter', 2, false)).toBeNull();
});
