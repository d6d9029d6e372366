import { plainText } from '../../ui/prose.ts';
import {
  chosenOptions,
  gradeChoice,
  gradeOption,
  type Choice,
  type ChoiceAnswer,
} from './choice.ts';
import { choiceTable } from './choice-table.ts';
import { quoted } from '../../ui/spoken.ts';

/** How to answer, for all who can see it when several are asked for; else for screen readers. */
export function hintInWords(asked: number, graded: boolean): string {
  if (asked > 1) return choiceTable.choose(asked);
  return graded ? choiceTable.answered : choiceTable.howTo;
}

/** "1 of 2 chosen"; and what is missing, once the learner has asked for the check too soon. */
export function countInWords(chosen: number, asked: number, hurried: boolean): string {
  const count = choiceTable.chosen(chosen, asked);
  if (!hurried || chosen === asked) return count;
  return chosen < asked
    ? `${count}. ${choiceTable.more(asked - chosen)}`
    : `${count}. ${choiceTable.away(chosen - asked)}`;
}

/** What is said aloud when a choice is graded: the learner's own options, each with its reason. */
export function feedbackInWords(choice: Choice, answer: ChoiceAnswer): string {
  const own = chosenOptions(choice, answer).map((option) => {
    const reason = quoted(plainText(option.reason));
    if (answer.chosen.length === 1) return `${choiceTable.grade(gradeOption(option))} ${reason}`;
    return `${choiceTable.gradeOf(quoted(plainText(option.text)), gradeOption(option))} ${reason}`;
  });
  const together =
    answer.chosen.length === 1 ? [] : [choiceTable.grade(gradeChoice(choice, answer))];
  return [...together, ...own, choiceTable.reasons].join(' ');
}
