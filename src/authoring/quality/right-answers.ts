import { choicesAsked, type Choice } from '../../activities/choice/choice.ts';
import { plainText } from '../../ui/prose.ts';

/** What somebody could go by who knows nothing: how long right answers are, and where they stand. */
export type RightAnswers<Asked> = {
  /** How many choices have exactly one right answer; only these are looked at. */
  readonly choices: number;
  /** Those whose right answer is longer than every other option, the most conspicuous first. */
  readonly longest: readonly Asked[];
  /** From the first place to the last that there is. */
  readonly places: readonly RightPlace[];
};

/** One place among the options. */
export type RightPlace = {
  /** How many right answers stand there. */
  readonly found: number;
  /** How many would, if each stood anywhere with equal likelihood. */
  readonly expected: number;
  /** By how much that would vary by chance: one standard deviation. */
  readonly deviation: number;
};

/** Looks at right answers as somebody does who guesses. */
export function tallyRightAnswers<Asked extends { readonly choice: Choice }>(
  asked: readonly Asked[],
): RightAnswers<Asked> {
  const single = asked.filter(({ choice }) => choicesAsked(choice) === 1);
  const longest = single
    .filter(({ choice }) => lead(choice) > 1)
    .toSorted((one, other) => lead(other.choice) - lead(one.choice));
  const most = Math.max(0, ...single.map(({ choice }) => choice.options.length));
  const places = Array.from({ length: most }, (_, place) => tallyPlace(single, place));
  return { choices: single.length, longest, places };
}

/** How many times as long as the longest other option the right answer is. */
function lead({ options }: Choice): number {
  const lengths = (best: boolean) =>
    options.filter((option) => option.best === best).map(({ text }) => plainText(text).length);
  return Math.max(...lengths(true)) / Math.max(1, ...lengths(false));
}

/** Each choice that has this place is a draw of its own: with `n` options, one in `n`. */
function tallyPlace(asked: readonly { readonly choice: Choice }[], place: number): RightPlace {
  const all = asked.map(({ choice }) => choice.options).filter((options) => options.length > place);
  const chances = all.map((options) => 1 / options.length);
  return {
    found: all.filter((options) => options[place]?.best).length,
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    deviation: Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0)),
  };
}

/** `first` for the place 0. A choice has five at most. */
export function nameOfPlace(index: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][index] ?? 'last';
}
