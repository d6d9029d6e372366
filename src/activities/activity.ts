import type { Choice, ChoiceAnswer } from './choice/choice.ts';
import type { Reflection, ReflectionAnswer } from './reflection/reflection.ts';
import type { Scenario, ScenarioAnswer } from './scenario/scenario.ts';
import type { Sort, SortAnswer } from './sort/sort.ts';

/** Everything a learner can do in a lesson beside reading. */
export type Activity = Choice | Sort | Reflection | Scenario;

/** What a learner gave; `kind` is that of its activity. */
export type Answer = ChoiceAnswer | SortAnswer | ReflectionAnswer | ScenarioAnswer;
