import type { Grade } from '../ui/prose.ts';
import type { Activity, ActivityOf, Answer, AnswerOf } from './activity.ts';
import { gradeChoice } from './choice/choice.ts';
import { isAnswered } from './is-answered.ts';
import { gradeMatch } from './match/right-pairs.ts';
import { gradeOrder } from './order/standing.ts';
import { gradeScenario } from './scenario/walk.ts';
import { gradeSort } from './sort/sort.ts';

type Kind = Activity['kind'];
type Marking<K extends Kind> = (activity: ActivityOf<K>, answer: AnswerOf<K>) => Grade;

/* Null for a kind that has no letter on the report card: nobody marks what one writes or feels. */
const markings: { readonly [K in Kind]: Marking<K> | null } = {
  choice: gradeChoice,
  sort: gradeSort,
  order: gradeOrder,
  match: gradeMatch,
  scenario: gradeScenario,
  reflection: null,
  audit: null,
  plan: null,
  rate: null,
  'role-play': null,
};

/** The report card's letter for an answered activity; null before, and for a kind without letters. */
export function gradeAnswer(activity: Activity, answer: Answer | null): Grade | null {
  if (answer === null || !isAnswered(activity, answer)) return null;
  // The table pairs each kind with its own marking, which the compiler cannot follow through an index.
  const mark = markings[activity.kind] as Marking<Kind> | null;
  return mark?.(activity, answer) ?? null;
}
