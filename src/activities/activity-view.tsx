import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { Saving } from '../ui/save-note.tsx';
import type { Activity, Answer } from './activity.ts';
import type { ViewProps } from './view-props.ts';

type Props = {
  readonly activity: Activity;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly saving: Saving;
};

/* A lesson uses some of the kinds: each is fetched with the first lesson that shows it. */
const views: {
  readonly [K in Activity['kind']]: LazyExoticComponent<ComponentType<ViewProps<K>>>;
} = {
  choice: lazy(async () => ({ default: (await import('./choice/choice-view.tsx')).ChoiceView })),
  sort: lazy(async () => ({ default: (await import('./sort/sort-view.tsx')).SortView })),
  reflection: lazy(async () => ({
    default: (await import('./reflection/reflection-view.tsx')).ReflectionView,
  })),
  scenario: lazy(async () => ({
    default: (await import('./scenario/scenario-view.tsx')).ScenarioView,
  })),
};

/** Any activity. An answer of another kind, left from before it was rewritten, is not shown. */
export function ActivityView({ activity, answer, onAnswer, saving }: Props) {
  // The table pairs each kind with its own view, which the compiler cannot follow through an index.
  const View = views[activity.kind] as ComponentType<Props>;
  const own = answer?.kind === activity.kind ? answer : null;
  return <View activity={activity} answer={own} onAnswer={onAnswer} saving={saving} />;
}
