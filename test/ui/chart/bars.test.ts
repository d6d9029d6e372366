import { expect, test } from 'vitest';
import { barsOf } from '../../../src/ui/chart/bars.ts';

const size = { width: 400, height: 100, gap: 0.5 };

test.each([
  { share: 0, x: 25, y: 100, width: 50, height: 0 },
  { share: 0.25, x: 25, y: 75, width: 50, height: 25 },
  { share: 0.9, x: 25, y: 10, width: 50, height: 90 },
  { share: 1, x: 25, y: 0, width: 50, height: 100 },
  { share: 1.7, x: 25, y: 0, width: 50, height: 100 },
  { share: -3, x: 25, y: 100, width: 50, height: 0 },
])('a share of $share is a bar of $height from $y', ({ share, ...bar }) => {
  const [first, second, none] = barsOf([share, share, null, Number.NaN], size);
  expect(first?.y).toBeCloseTo(bar.y);
  expect(first?.height).toBeCloseTo(bar.height);
  expect(first).toMatchObject({ x: bar.x, width: bar.width });
  expect(second).toMatchObject({ x: 125 });
  expect(none).toBeNull();
});

test('no shares are no bars', () => {
  expect(barsOf([], size)).toEqual([]);
  expect(barsOf([null, Number.NaN], size)).toEqual([null, null]);
});
