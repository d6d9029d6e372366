import { numberInWords } from '../../ui/number-in-words.ts';
import { plainText } from '../../ui/prose.ts';
import {
  chosenOptions,
  gradeChoice,
  gradeOption,
  type Choice,
  type ChoiceAnswer,
} from './choice.ts';

/** How to answer, for all who can see it when several are asked for; else for screen readers. */
export function hintInWords(asked: number, graded: boolean): string {
  if (asked > 1) return `Choose ${numberInWords(asked)}.`;
  return graded
    ? 'Answered. Arrow keys lead from one reason to the next.'
    : 'Arrow keys move, Space chooses and shows the reasons.';
}

/** "1 of 2 chosen"; and what is missing, once the learner has asked for the check too soon. */
export function countInWords(chosen: number, asked: number, hurried: boolean): string {
  const count = chosen > asked ? `${chosen} chosen` : `${chosen} of ${asked} chosen`;
  if (!hurried || chosen === asked) return count;
  return chosen < asked
    ? `${count}. Choose ${numberInWords(asked - chosen)} more.`
    : `${count}. Take ${numberInWords(chosen - asked)} away.`;
}

/** What is said aloud when a choice is graded: the learner's own options, each with its reason. */
export function feedbackInWords(choice: Choice, answer: ChoiceAnswer): string {
  const own = chosenOptions(choice, answer).map((option) => {
    const reason = plainText(option.reason);
    if (answer.chosen.length === 1) return `Grade ${gradeOption(option)}. ${reason}`;
    return `${plainText(option.text)}: grade ${gradeOption(option)}. ${reason}`;
  });
  const together = answer.chosen.length === 1 ? [] : [`Grade ${gradeChoice(choice, answer)}.`];
  return [...together, ...own, 'Every option now has its reason.'].join(' ');
}
