import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legRoad, rowRoad } from '../../src/ui/road-paths.ts';
import type { RoadPaths } from '../../src/ui/road-paths.ts';

/** The first and last point of a path's `d`. */
function endsOf(d: string): readonly [string, string] {
  const numbers = d.match(/-?\d+(\.\d+)?/g) ?? [];
  return [numbers.slice(0, 2).join(' '), numbers.slice(-2).join(' ')];
}

/** Where the casing and the surface of a drawing begin and end, in the order of travel. */
function joints({ travelled, ahead }: RoadPaths): readonly string[] {
  return [
    ...(travelled === null ? [] : endsOf(travelled.line)),
    ...(ahead === null ? [] : endsOf(ahead.casing)),
  ];
}

test('a row of road enters and leaves in the middle, so that rows join whatever their height', () => {
  for (const stretch of ['ahead', 'travelled', 'half'] as const) {
    const points = joints(rowRoad(stretch, 26));
    expect(points[0]).toBe('50 0');
    expect(points.at(-1)).toBe('50 100');
  }
});

test('a half travelled row changes colour at its mile, without a gap', () => {
  const [, darkEnd, paleStart] = joints(rowRoad('half', -26));
  expect(darkEnd).toBe('24 50');
  expect(paleStart).toBe(darkEnd);
});

test('a road that ends stops at its last mile', () => {
  expect(joints(rowRoad('end', 26))).toEqual(['50 0', '76 50']);
  expect(joints(rowRoad('arrived', 26))).toEqual(['50 0', '76 50']);
});

test('legs of any length meet in their hairpins, travelled or not', () => {
  const miles = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.nat({ max: 8 }), miles, miles, fc.nat(), (leg, here, after, reached) => {
      const one = legRoad(leg, here, (reached % (here + 2)) - 1, { first: leg === 0, last: false });
      const next = legRoad(leg + 1, after, -1, { first: false, last: true });
      const [exitX, exitY] = (joints(one.paths).at(-1) ?? '').split(' ').map(Number);
      const [entryX, entryY] = (joints(next.paths)[0] ?? '').split(' ').map(Number);
      expect(exitX).toBe(entryX);
      expect((exitY ?? 0) - 200).toBe(entryY);
    }),
  );
});

test('miles stand evenly between 15 and 85 per cent, in the order of travel', () => {
  const forward = legRoad(0, 6, -1, { first: true, last: false }).stations.map(([x]) => x);
  const back = legRoad(1, 6, -1, { first: false, last: false }).stations.map(([x]) => x);
  expect(forward).toEqual([150, 290, 430, 570, 710, 850]);
  expect(back).toEqual(forward.toReversed());
});

test('the road is dark exactly up to the mile that was reached', () => {
  const { stations, paths } = legRoad(0, 6, 2, { first: true, last: false });
  const reached = stations[2]?.join(' ');
  expect(endsOf(paths.travelled?.line ?? '')[1]).toBe(reached);
  expect(endsOf(paths.ahead?.casing ?? '')[0]).toBe(reached);
});
