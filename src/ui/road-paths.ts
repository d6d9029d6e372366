/** Which stretch of a road a drawing shows. */
export type Stretch =
  /** The road ahead, pale. */
  | 'ahead'
  /** Travelled, dark with a marigold centre line. */
  | 'travelled'
  /** Travelled up to the middle of the row, pale after it. */
  | 'half'
  /** Ahead, and it ends in the middle of the row. */
  | 'end'
  /** Travelled, and it ends in the middle of the row. */
  | 'arrived';

/** The paths of one drawing; absent ones are not drawn. `d` attributes in the drawing's own units. */
export type RoadPaths = {
  readonly ahead: { readonly casing: string; readonly fill: string } | null;
  readonly travelled: { readonly surface: string; readonly line: string } | null;
};

type Curve = (overshoot: number) => string;

/*
 * Every row and every leg draws its own stretch, so that rows may grow with their text. The casing
 * ends exactly on the edge; fill and surface run a little over it, and no seam shows:
 *
 *   row 1 │ ──casing──┤
 *         │ ──fill────┼─ 2 units over
 *   row 2 │           ├──casing──
 */
const pale = (curve: Curve) => ({ casing: curve(0), fill: curve(2) });
const dark = (curve: Curve) => ({ surface: curve(1.5), line: curve(0) });

/**
 * One row of the road on a phone, in a box of 100 × 100 that is stretched to the row. It enters and
 * leaves in the middle of the top and bottom edge and swings out by `swing` to one side.
 */
export function rowRoad(stretch: Stretch, swing: number): RoadPaths {
  const x = 50 + swing;
  const whole: Curve = (e) => `M50 ${-e}C50 26 ${x} 24 ${x} 50S50 74 50 ${100 + e}`;
  const upper: Curve = (e) => `M50 ${-e}C50 26 ${x} 24 ${x} 50`;
  const lower: Curve = (e) => `M${x} 50C${x} 76 50 74 50 ${100 + e}`;
  switch (stretch) {
    case 'ahead':
      return { ahead: pale(whole), travelled: null };
    case 'travelled':
      return { ahead: null, travelled: dark(whole) };
    case 'half':
      return { ahead: pale(lower), travelled: dark(upper) };
    case 'end':
      return { ahead: pale(upper), travelled: null };
    case 'arrived':
      return { ahead: null, travelled: dark(upper) };
  }
}

type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point, Point, Point];

/** A leg of the road on the atlas plate. */
export type LegRoad = {
  /** Where the miles stand, in the box of 1000 × 200. */
  readonly stations: readonly Point[];
  readonly paths: RoadPaths;
};

/**
 * One leg on the atlas plate, in a box of 1000 × 200. Even legs run forward, odd legs come back;
 * hairpins are halves of two neighbouring legs that meet at x = 30 or 970.
 *
 * @param leg its place in the course, from 0
 * @param miles how many miles it has, at least 1
 * @param reached index of the last mile reached: −1 for none, `miles` when the whole leg is travelled
 */
export function legRoad(
  leg: number,
  miles: number,
  reached: number,
  ends: { readonly first: boolean; readonly last: boolean },
): LegRoad {
  const forward = leg % 2 === 0;
  const way = forward ? 1 : -1;
  const enter = forward ? 30 : 970;
  const leave = forward ? 970 : 30;
  const stations = Array.from({ length: miles }, (_, index): Point => {
    const along = 150 + (miles === 1 ? 0 : (700 * index) / (miles - 1));
    return [forward ? along : 1000 - along, index % 2 === 0 ? 93 : 115];
  });

  const segments = (e: number): readonly Segment[] => {
    const first = stations[0] ?? [500, 104];
    const last = stations.at(-1) ?? first;
    const between = stations.slice(1).map((to, index): Segment => {
      const from = stations[index] ?? to;
      const reach = (to[0] - from[0]) * 0.48;
      return [from, [from[0] + reach, from[1]], [to[0] - reach, to[1]], to];
    });
    const start: Segment = ends.first
      ? [
          [-40, first[1] + 30],
          [first[0] - way * 110, first[1] + 30],
          [first[0] - way * 60, first[1]],
          first,
        ]
      : [[enter, -e], [enter, 62], [enter + way * 20, first[1]], first];
    const finish: Segment = ends.last
      ? [
          last,
          [last[0] + way * 30, last[1]],
          [last[0] + way * 62, last[1] + 2],
          [last[0] + way * 76, 78],
        ]
      : [last, [leave - way * 20, last[1]], [leave, 138], [leave, 200 + e]];
    return [start, ...between, finish];
  };

  const travelledTo = reached + 1;
  const part =
    (from: number, to: number): Curve =>
    (e) =>
      draw(segments(e).slice(from, to));
  return {
    stations,
    paths: {
      ahead: travelledTo > miles ? null : pale(part(travelledTo, miles + 1)),
      travelled: travelledTo === 0 ? null : dark(part(0, travelledTo)),
    },
  };
}

function draw(segments: readonly Segment[]): string {
  const at = (point: Point) => point.map((n) => Math.round(n * 10) / 10).join(' ');
  const first = segments[0];
  if (first === undefined) return '';
  const curves = segments.map(([, a, b, c]) => `C${at(a)} ${at(b)} ${at(c)}`);
  return `M${at(first[0])}${curves.join('')}`;
}
