import type { ComponentType } from 'react';
import { readable } from '../ui/readable.ts';
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

/* Not React's lazy: that waits a turn also for what is here. */
const views = new Map<Kind, Promise<View>>();

/** The view of a kind. One that could not be fetched is fetched again when asked for. */
export function loadView(kind: Kind): Promise<View> {
  const known = views.get(kind);
  if (known !== undefined) return known;
  // The table pairs each kind with its own view, which the compiler cannot follow through an index.
  const promise = readable(loaders[kind]() as Promise<View>);
  views.set(kind, promise);
  promise.catch(() => views.delete(kind));
  return promise;
}
