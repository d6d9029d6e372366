import type { ComponentType } from 'react';
import type { Saving } from '../ui/save-note.tsx';
import type { Activity, Answer } from './activity.ts';
import type { ViewProps } from './view-props.ts';

/** What a view is given, whatever its kind. */
export type AnyViewProps = {
  readonly activity: Activity;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly saving: Saving;
};

type Kind = Activity['kind'];

/* A lesson uses some of the kinds: each is fetched with the first lesson that shows it. */
const loaders: { readonly [K in Kind]: () => Promise<ComponentType<ViewProps<K>>> } = {
  choice: async () => (await import('./choice/choice-view.tsx')).ChoiceView,
  sort: async () => (await import('./sort/sort-view.tsx')).SortView,
  reflection: async () => (await import('./reflection/reflection-view.tsx')).ReflectionView,
  scenario: async () => (await import('./scenario/scenario-view.tsx')).ScenarioView,
};

type View = ComponentType<AnyViewProps>;

/* Views that are here, and views on their way. Not React's lazy: that would wait also for what is here. */
const views = new Map<Kind, View | Promise<View>>();

/** The view of a kind, or the promise of it. One that could not be fetched is fetched again when asked for. */
export function loadView(kind: Kind): View | Promise<View> {
  const known = views.get(kind);
  if (known !== undefined) return known;
  // The table pairs each kind with its own view, which the compiler cannot follow through an index.
  const promise = (loaders[kind]() as Promise<View>).then(
    (view) => {
      views.set(kind, view);
      return view;
    },
    (failure: unknown) => {
      views.delete(kind);
      throw failure;
    },
  );
  views.set(kind, promise);
  return promise;
}
