import type { Grade, Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** Three to five options; one or several of them are best. */
export type Choice = {
  readonly kind: 'choice';
  readonly id: ActivityId;
  /** The words on the marigold tab: "Your turn", "One more". */
  readonly tab: string;
  readonly question: Words;
  /** A retrieval question, asked again in spaced review. */
  readonly check: boolean;
  readonly options: readonly ChoiceOption[];
};

export type ChoiceOption = {
  readonly id: ItemId;
  readonly text: Words;
  readonly best: boolean;
  /** What it did for the customer, then what it cost or missed. */
  readonly reason: Words;
};

export type ChoiceAnswer = {
  readonly kind: 'choice';
  readonly chosen: readonly ItemId[];
  /** False while ticking several options, before the learner presses Check. */
  readonly checked: boolean;
};

/** How many options the learner is to choose: one, or as many as are best. */
export function choicesAsked(choice: Choice): number {
  return choice.options.filter((option) => option.best).length;
}

/** The pencilled grade beside an option. */
export function gradeOption(option: ChoiceOption): Grade {
  return option.best ? 'A' : 'C';
}

/** A when every best option and nothing else was chosen; B when some of them were; C otherwise. */
export function gradeChoice(choice: Choice, answer: ChoiceAnswer): Grade {
  const chosen = choice.options.filter((option) => answer.chosen.includes(option.id));
  const best = chosen.filter((option) => option.best).length;
  if (best === choicesAsked(choice) && best === chosen.length) return 'A';
  return best > 0 ? 'B' : 'C';
}

/** The options an answer names, in the order of the page; those that are gone are passed over. */
export function chosenOptions(
  choice: Choice,
  answer: ChoiceAnswer | null,
): readonly ChoiceOption[] {
  return choice.options.filter((option) => answer?.chosen.includes(option.id));
}

/** The answer once an option has been ticked or unticked, before it is checked. */
export function tick(choice: Choice, answer: ChoiceAnswer | null, ticked: ItemId): ChoiceAnswer {
  const chosen = chosenOptions(choice, answer).map((option) => option.id);
  return {
    kind: 'choice',
    chosen: chosen.includes(ticked) ? chosen.filter((id) => id !== ticked) : [...chosen, ticked],
    checked: false,
  };
}
