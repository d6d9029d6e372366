import { afterEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../src/record/in-turns.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A slow phone's clock: each look at it finds ten milliseconds gone. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
}

test('what is done in turns comes out in order, and others have their turn in between', async () => {
  slowClock();
  const seen: string[] = [];
  const done = inTurns([1, 2, 3], (one) => {
    seen.push(`work ${one}`);
    return one * 2;
  });
  seen.push('somebody else');
  expect(await done).toEqual([2, 4, 6]);
  expect(seen).toEqual(['somebody else', 'work 1', 'work 2', 'work 3']);
});

test('a work of a moment is done at once', () => {
  const seen: number[] = [];
  void inTurns([1, 2, 3], (one) => seen.push(one));
  expect(seen).toEqual([1, 2, 3]);
});

test('what is no longer wanted is left where it stands', async () => {
  slowClock();
  let left = 2;
  const done = await inTurns(
    [1, 2, 3, 4],
    (one) => one,
    () => left-- > 0,
  );
  expect(done).toEqual([1, 2]);
});
