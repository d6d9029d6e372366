import type { Ballot } from './meeting-papers.ts';

/** What some people answered to one of the five questions. */
export type Impact = {
  /** How many gave a 1, a 2 … a 5. */
  readonly counts: readonly [number, number, number, number, number];
  /** Of the answers in their order the one in the middle; between the two of an even number. */
  readonly middle: number;
  readonly least: number;
  readonly most: number;
};

/** The five questions as they were answered; none before anybody has. */
export function impactOf(ballots: readonly Ballot[]): readonly Impact[] {
  if (ballots.length === 0) return [];
  return [0, 1, 2, 3, 4].map((question) => {
    const marks = ballots.map((ballot) => ballot[question] ?? 0);
    const count = (mark: number) => marks.filter((each) => each === mark).length;
    return {
      counts: [count(1), count(2), count(3), count(4), count(5)],
      middle: middleOf(marks),
      least: Math.min(...marks),
      most: Math.max(...marks),
    };
  });
}

/** Of some marks in their order the one in the middle; between the two of an even number. */
export function middleOf(marks: readonly number[]): number {
  const sorted = marks.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const at = (place: number) => sorted[place] ?? 0;
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
}
