import type { Choice } from '../../activities/choice/choice.ts';
import { fileStart, type Note, type Point } from '../mistake.ts';
import {
  nameOfPlace,
  tallyRightAnswers,
  type RightAnswers,
  type RightPlace,
} from './right-answers.ts';

/** A choice, where it stands, and a pencil for its file. */
export type PlacedChoice = { readonly choice: Choice; readonly at: Point; readonly note: Note };

const largestShareOfLongest = 0.4;

/** In fewer choices than these one in three is not told from one in two. */
const fewestChoices = 10;

/** What chance alone exceeds about once in twenty times. */
const mostDeviations = 2;

/** Where fewer right answers would be expected, how many there are says little. */
const leastExpected = 5;

/**
 * Tallies the right answers of a course, and notes when somebody could guess them: when too many are
 * the longest option, or when they stand in one place more or less often than chance explains.
 *
 * @param note a pencil for the whole course
 */
export function judgeChoices(
  choices: readonly PlacedChoice[],
  note: Note,
): RightAnswers<PlacedChoice> {
  const tally = tallyRightAnswers(choices);
  noteLongest(tally);
  for (const [index, place] of tally.places.entries()) {
    if (isUneven(place)) noteUneven(index, place, tally.choices, note);
  }
  return tally;
}

/** Notes as many as would have to change, those first in which it is most conspicuous. */
function noteLongest({ choices, longest }: RightAnswers<PlacedChoice>): void {
  if (choices < fewestChoices) return;
  const surplus = longest.length - Math.floor(choices * largestShareOfLongest);
  for (const { at, note } of longest.slice(0, Math.max(0, surplus))) {
    const message = `The right answer is the longest option here, as it is in ${longest.length} of ${choices} choices.`;
    note(at, message, 'Shorten it, or let another option say as much.');
  }
}

function isUneven({ found, expected, deviation }: RightPlace): boolean {
  return (
    expected > leastExpected - rounding &&
    Math.abs(found - expected) > mostDeviations * deviation + rounding
  );
}

/** Fifteen thirds do not add up to quite five. */
const rounding = 1e-9;

function noteUneven(
  index: number,
  { found, expected }: RightPlace,
  choices: number,
  note: Note,
): void {
  const even = Math.round(expected);
  const message = `The right answer stands ${nameOfPlace(index)} in ${found} of ${choices} choices, where about ${even} would be even.`;
  const remedy =
    found > expected
      ? 'In some of them, let another option come before it.'
      : 'In some of the others, move it there.';
  note(fileStart, message, remedy);
}
